import { z } from "zod";
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
  readonly message: string;
}

/** Reads what is right in the fields and tells what is wrong. */
export function readMetadata(fields: Readonly<Record<string, unknown>>): {
  readonly metadata: Metadata;
  readonly faults: readonly FieldFault[];
} {
  const parsed = metadataSchema.safeParse(fields);
  if (parsed.success) return { metadata: parsed.data, faults: [] };
  const faults = parsed.error.issues.flatMap(faultsOf);
  const wrong = new Set(faults.map(({ field }) => field));
  const rest = Object.entries(fields).filter(([field]) => !wrong.has(field));
  return { metadata: metadataSchema.parse(Object.fromEntries(rest)), faults };
}

/** Text, or a number written where text is meant; empty is `null`. */
const words = z
  .union([z.string(), z.number()], { error: "must be text" })
  .nullish()
  .transform((value) => {
    const text = String(value ?? "")
      .trim()
      .replace(/\s+/g, " ");
    return text === "" ? null : text;
  });

const date = words.transform((text, context) => {
  const parsed = text === null ? null : parseDate(text);
  if (parsed === null && text !== null)
    context.addIssue(`"${text}" is not a date; write it as 2024-09-25, 2024-09 or 2024`);
  return parsed;
});

const url = words.transform((text, context) => {
  const isWeb = text === null || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));
  if (!isWeb) context.addIssue(`"${text}" is not an address that begins with http:// or https://`);
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

function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  const allowed = Object.keys(metadataSchema.shape).join(", ");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((field) => ({
      field,
      message: `"${field}" is not a known field; use ${allowed}.`,
    }));
  const field = String(issue.path[0]);
  return [{ field, message: `${field} is left empty: ${issue.message}.` }];
}
