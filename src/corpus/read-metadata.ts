import { z } from "zod";
import type { DocumentFlaw } from "../domain/flaw.ts";
import { parseDate } from "./parse-date.ts";

/** What a document says of itself beside its words; `null` is what it does not say. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

/** Of what nothing is known. */
export const NO_METADATA: Metadata = {
  id: null,
  title: null,
  publisher: null,
  author: null,
  date: null,
  url: null,
};

/** A field that cannot be used. */
interface FieldFault {
  readonly field: string;
  readonly flaw: DocumentFlaw;
}

/** Reads what is right in the fields and tells what is wrong. */
export function readMetadata(fields: Readonly<Record<string, unknown>>): {
  readonly metadata: Metadata;
  readonly faults: readonly FieldFault[];
} {
  const parsed = metadataSchema.safeParse(fields);
  if (parsed.success) return { metadata: parsed.data, faults: [] };
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, fields));
  const wrong = new Set(faults.map(({ field }) => field));
  const rest = Object.entries(fields).filter(([field]) => !wrong.has(field));
  return { metadata: metadataSchema.parse(Object.fromEntries(rest)), faults };
}

/** Text, or a number written where text is meant; empty is `null`. */
const words = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const text = inOneLine(value);
    return text === "" ? null : text;
  });

const date = words.transform((text, context) => {
  const parsed = text === null ? null : parseDate(text);
  if (parsed === null && text !== null) context.addIssue("no date");
  return parsed;
});

const url = words.transform((text, context) => {
  const isWeb = text === null || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));
  if (!isWeb) context.addIssue("no address");
  return isWeb ? text : null;
});

const metadataSchema = z.strictObject({
  id: words,
  title: words,
  publisher: words,
  author: words,
  date,
  url,
});

function faultsOf(
  issue: z.core.$ZodIssue,
  fields: Readonly<Record<string, unknown>>,
): FieldFault[] {
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(metadataSchema.shape).join(", ");
    return issue.keys.map((field) => ({ field, flaw: { kind: "field-unknown", field, known } }));
  }
  const field = String(issue.path[0]);
  if (issue.code !== "custom") return [{ field, flaw: { kind: "field-no-text", field } }];
  const kind = field === "date" ? "field-no-date" : "field-no-address";
  return [{ field, flaw: { kind, field, typed: inOneLine(fields[field]) } }];
}

function inOneLine(value: unknown): string {
  return String(value ?? "")
    .trim()
    .replace(/\s+/g, " ");
}
