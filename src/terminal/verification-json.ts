import { z } from "zod";
import {
  ALTERATION_KINDS,
  LESSER_DIFFERENCES,
  type Part,
  type Place,
  type Verdict,
  type Verification,
} from "../domain/verification.ts";
import {
  filePlaceSchema,
  linkSchema,
  quotationJsonSchema,
  sourceJsonSchema,
  toQuotationJson,
  toSourceJson,
} from "./answer-json.ts";

/** Counts UTF-16 code units, as `String.prototype.slice` does. */
const offsetSchema = z.int().nonnegative();

const placeJsonSchema = z
  .strictObject({
    /** The source's words from `start` to `end`, word for word. */
    text: z.string().min(1),
    start: offsetSchema,
    /** Excluded. */
    end: offsetSchema,
    /** The source's words just before and behind; empty for none. */
    before: z.string(),
    after: z.string(),
    /** ¶ numbers of the first and the last paragraph, from 1. */
    first: z.int().positive(),
    last: z.int().positive(),
    /** How many paragraphs the source has. */
    paragraphs: z.int().positive(),
    /** Of the first. */
    filePlace: filePlaceSchema,
    /** Address of the words; `null` where the source has none. */
    link: linkSchema,
    source: sourceJsonSchema,
  })
  .refine(({ text, start, end }) => end - start === text.length, "end - start is text's length");

const signSchema = z.enum(["marked", "silent"]);
const lesserSchema = z.array(z.enum(LESSER_DIFFERENCES));
/** The words that were judged, as they were given. */
const text = z.string();

const verdictJsonSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    text,
    kind: z.literal("exact"),
    places: z.array(placeJsonSchema).min(1),
    /** Signs that differ; empty when it is exact to the letter. */
    lesser: lesserSchema,
  }),
  z.strictObject({
    text,
    kind: z.literal("pieced"),
    /** In the order of the text. */
    parts: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("piece"), place: placeJsonSchema }),
          /** What the text leaves out there, with an ellipsis ("marked") or without. */
          z.strictObject({ kind: z.literal("left-out"), place: placeJsonSchema, sign: signSchema }),
          /** The next piece stands elsewhere. */
          z.strictObject({ kind: z.literal("joint"), sign: signSchema }),
        ]),
      )
      .min(1),
    lesser: lesserSchema,
  }),
  z.strictObject({
    text,
    kind: z.literal("altered"),
    /** The closest place. */
    place: placeJsonSchema,
    /** In order; the kept and missing ones, joined, are the place's text. */
    differences: z.array(
      z.strictObject({ kind: z.enum(["kept", "missing", "added"]), text: z.string() }),
    ),
    /** The gravest first. */
    alterations: z
      .array(
        z.strictObject({
          kind: z.enum(ALTERATION_KINDS),
          missing: z.string().nullable(),
          added: z.string().nullable(),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    text,
    kind: z.literal("absent"),
    /** What comes closest, and is not it. */
    closest: quotationJsonSchema.nullable(),
  }),
]);

/** What `verify --json` writes: of a text that has several quotations in it, each of them. */
export const verificationJsonSchema = z.strictObject({
  quotations: z.array(verdictJsonSchema).min(1),
});

type VerificationJson = z.infer<typeof verificationJsonSchema>;

export function toVerificationJson(verifications: readonly Verification[]): VerificationJson {
  return { quotations: verifications.map(({ text: words, verdict }) => toJson(words, verdict)) };
}

function toJson(words: string, verdict: Verdict): VerificationJson["quotations"][number] {
  switch (verdict.kind) {
    case "exact": {
      const places = verdict.places.map(toPlaceJson);
      return { text: words, kind: "exact", places, lesser: [...verdict.lesser] };
    }
    case "pieced": {
      const parts = verdict.parts.map(toPartJson);
      return { text: words, kind: "pieced", parts, lesser: [...verdict.lesser] };
    }
    case "altered":
      return {
        text: words,
        kind: "altered",
        place: toPlaceJson(verdict.place),
        differences: verdict.differences.map(({ kind, text: part }) => ({ kind, text: part })),
        alterations: verdict.alterations.map(({ kind, missing, added }) => ({
          kind,
          missing,
          added,
        })),
      };
    case "absent": {
      const { closest } = verdict;
      return { text: words, kind: "absent", closest: closest && toQuotationJson(closest) };
    }
  }
}

function toPartJson(part: Part) {
  if (part.kind === "joint") return { kind: part.kind, sign: part.sign };
  const place = toPlaceJson(part.place);
  return part.kind === "piece"
    ? { kind: part.kind, place }
    : { kind: part.kind, place, sign: part.sign };
}

function toPlaceJson(place: Place) {
  const {
    text: words,
    start,
    end,
    before,
    after,
    first,
    last,
    entry,
    link,
    filePlace = null,
  } = place;
  const source = toSourceJson(entry.source);
  return {
    text: words,
    start,
    end,
    before,
    after,
    first,
    last,
    paragraphs: entry.paragraphs,
    filePlace,
    link,
    source,
  };
}
