import { z } from "zod";

/** A line of `corpus.jsonl`. */
export const sourceRow = z.object({
  id: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  sentences: z.array(z.string()).optional(),
});

export type SourceRow = z.infer<typeof sourceRow>;
