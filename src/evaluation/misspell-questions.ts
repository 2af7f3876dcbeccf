import type { DataSet } from "./data-set.ts";
import { misspell } from "./misspell.ts";

/** The same questions as somebody types them who is in a hurry. */
export function misspellQuestions(
  dataSet: DataSet,
  { words, seed }: { readonly words: number; readonly seed: number },
): DataSet {
  const queries = dataSet.queries.map((query, stream) => ({
    ...query,
    text: misspell(query.text, { words, seed, stream }),
  }));
  return { ...dataSet, queries };
}
