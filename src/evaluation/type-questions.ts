import type { DataSet } from "./data-set.ts";

/**
 * The same questions, typed in another way.
 * @param type one of them; @param place in its set, from 0
 */
export function typeQuestions(
  dataSet: DataSet,
  type: (question: string, place: number) => string,
): DataSet {
  const queries = dataSet.queries.map((query, place) => ({
    ...query,
    text: type(query.text, place),
  }));
  return { ...dataSet, queries };
}
