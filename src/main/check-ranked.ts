import { Fault } from "../domain/fault.ts";
import type { DataSet } from "../evaluation/data-set.ts";

/**
 * @param what the set is called in a sentence
 * @throws Fault for a set without a question that ranking can be learned from, or judged by
 */
export function checkRanked(
  what: string,
  { queries, relevance }: Pick<DataSet, "queries" | "relevance">,
): void {
  const hasSource = (id: string) => (relevance.get(id)?.size ?? 0) > 0;
  if (queries.some(({ id, answerable }) => answerable && hasSource(id))) return;
  throw new Fault(
    `${what} has no answerable question with a source in its qrels file: ranking needs some, so add them or name another set.`,
  );
}
