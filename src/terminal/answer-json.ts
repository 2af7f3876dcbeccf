import { z } from "zod";
import type { Answer } from "../domain/answer.ts";
import type { Comparison } from "../domain/comparison.ts";
import { writeLocator } from "../domain/locator.ts";
import type { Quotation, Report } from "../domain/quotation.ts";
import type { Source } from "../domain/source.ts";

/** Counts UTF-16 code units, as `String.prototype.slice` does. */
const offsetSchema = z.int().nonnegative();

export const sourceJsonSchema = z.strictObject({
  /** Unique in the corpus: a JSONL source's own id, otherwise the file's path. */
  id: z.string().min(1),
  /** `null` where the source has none, as for the four fields below. */
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** ISO 8601, to the precision that is known: `2024`, `2024-09` or `2024-09-25`. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  /** Whether the date is from the metadata or from the text's own dateline. */
  dateFrom: z.enum(["metadata", "text"]).nullable(),
  /** http or https. */
  url: z
    .string()
    .regex(/^https?:\/\//i)
    .nullable(),
  /** Path below the corpus folder, with forward slashes. */
  file: z.string().min(1),
  /** SHA-256 of the file's bytes as they were indexed, as `sha256sum` writes it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const linkSchema = z
  .string()
  .regex(/^https?:\/\//i)
  .nullable();
/** Where the paragraph begins by the file's own counting; `null` where it counts nothing. */
export const filePlaceSchema = z
  .strictObject({
    kind: z.enum(["page", "time", "row", "message"]),
    /** Such as "12", "00:12:05", "4", "Jane Doe, 2024-05-01 12:00". */
    label: z.string(),
  })
  .nullable();
const locatorSchema = z.string().regex(/^#[\w-]{8}$/);

const reportJsonSchema = z.strictObject({
  passageId: z.string().min(1),
  paragraph: z.int().positive(),
  paragraphs: z.int().positive(),
  filePlace: filePlaceSchema,
  link: linkSchema,
  locator: locatorSchema,
  source: sourceJsonSchema,
});

export const quotationJsonSchema = z
  .strictObject({
    /** The passage, word for word and never shortened. */
    text: z.string().min(1),
    /** The sentence that answers best: offsets into `text`, `end` excluded. */
    highlight: z.strictObject({ start: offsetSchema, end: offsetSchema }),
    /** Stays the same as long as the source does. */
    passageId: z.string().min(1),
    /** ¶ number in the source, from 1. */
    paragraph: z.int().positive(),
    /** How many paragraphs the source has. */
    paragraphs: z.int().positive(),
    filePlace: filePlaceSchema,
    /** Where `text` begins in the source's text. */
    start: offsetSchema,
    /** Where `text` ends in the source's text, excluded. */
    end: offsetSchema,
    /** Address at which a browser shows the highlighted words; `null` where the source has none. */
    link: linkSchema,
    /** Names the passage in the bot's /quote, and stays the same as long as its words do. */
    locator: locatorSchema,
    source: sourceJsonSchema,
    /** Passages of other sources that say the same, earliest first, one a source. */
    alsoReported: z.array(reportJsonSchema),
    /**
     * Of `--compare`: what differs from other sources that otherwise agree, as offsets into `text`.
     */
    differing: z.array(z.strictObject({ start: offsetSchema, end: offsetSchema })).optional(),
  })
  .refine(({ text, start, end }) => end - start === text.length, "end - start is text's length")
  .refine(
    ({ text, highlight }) => highlight.start <= highlight.end && highlight.end <= text.length,
    "highlight lies within text",
  )
  .refine(({ paragraph, paragraphs }) => paragraph <= paragraphs, "paragraph is one of paragraphs");

const answeredFields = {
  /** As it was asked. */
  question: z.string(),
  /** How sure it is that the corpus answers the question, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Milliseconds from question to answer, to a tenth. */
  elapsedMs: z.number().nonnegative(),
};

/** What `ask --json` writes for each question. */
export const answerJsonSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...answeredFields,
    kind: z.literal("quoted"),
    /** The best first. */
    quotations: z.array(quotationJsonSchema).min(1),
    /** For a question that asks for what is latest: ISO 8601, `null` where no source has a date. */
    recency: z.strictObject({ newest: z.string().nullable(), today: z.iso.date() }).optional(),
  }),
  z.strictObject({
    ...answeredFields,
    kind: z.literal("nothing-found"),
    /** Always empty: nothing in the corpus answers. */
    quotations: z.tuple([]),
    /** The nearest passages, none of which is an answer; the nearest first. */
    closest: z.array(quotationJsonSchema),
  }),
]);

/** What `ask --compare --json` writes for each question. */
const comparisonJsonSchema = z.strictObject({
  ...answeredFields,
  kind: z.literal("compared"),
  /** One a source, each an answer by itself, earliest first; none where nothing answers. */
  quotations: z.array(quotationJsonSchema),
});

type AnswerJson = z.infer<typeof answerJsonSchema>;
type QuotationJson = z.infer<typeof quotationJsonSchema>;

export function toAnswerJson(answer: Answer): AnswerJson {
  const { question, confidence } = answer;
  const elapsedMs = roundTenth(answer.elapsedMs);
  if (answer.kind === "quoted") {
    const quotations = answer.quotations.map(toQuotationJson);
    const recency = answer.recency === undefined ? {} : { recency: answer.recency };
    return { question, kind: "quoted", confidence, elapsedMs, quotations, ...recency };
  }
  const closest = answer.closest.map(toQuotationJson);
  return { question, kind: "nothing-found", confidence, elapsedMs, quotations: [], closest };
}

export function toComparisonJson({
  answer,
  compared,
}: Comparison): z.infer<typeof comparisonJsonSchema> {
  const { question, confidence } = answer;
  const elapsedMs = roundTenth(answer.elapsedMs);
  const quotations = compared.map((quotation) => ({
    ...toQuotationJson(quotation),
    differing: [...quotation.differing],
  }));
  return { question, kind: "compared", confidence, elapsedMs, quotations };
}

function roundTenth(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Field by field, so that a new field of the domain does not slip into the documented shape. */
export function toQuotationJson(quotation: Quotation): QuotationJson {
  const { passage, highlight, alsoReported = [] } = quotation;
  const { text, start, end } = passage;
  return {
    text,
    highlight: { start: highlight.start, end: highlight.end },
    start,
    end,
    ...toReportJson(quotation),
    alsoReported: alsoReported.map(toReportJson),
  };
}

function toReportJson({ passage, source, link }: Report): z.infer<typeof reportJsonSchema> {
  const { id: passageId, paragraph, paragraphs, filePlace = null } = passage;
  return {
    passageId,
    paragraph,
    paragraphs,
    filePlace,
    link,
    locator: writeLocator(passage.key),
    source: toSourceJson(source),
  };
}

export function toSourceJson(source: Source): z.infer<typeof sourceJsonSchema> {
  const { id, title, publisher, author, date, url, file, sha256 } = source;
  const dateFrom = date === null ? null : (source.dateFrom ?? "metadata");
  return { id, title, publisher, author, date, dateFrom, url, file, sha256 };
}
