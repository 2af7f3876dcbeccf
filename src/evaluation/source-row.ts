import { z } from "zod";

/** As the corpus reads it: a number is an id too, and space around one no part of it. */
export const rowId = z
  .union([z.string().trim().regex(/\S/), z.number()], "must be an id")
  .transform(String);

/** A line of `corpus.jsonl`. */
export const sourceRow = z.object({
  id: rowId,
  title: z.string().nullish(),
  text: z.string(),
  sentences: z.array(z.string()).optional(),
});

export type SourceRow = z.infer<typeof sourceRow>;
