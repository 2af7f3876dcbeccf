import { Fault } from "../domain/fault.ts";
import type { DataSet } from "./data-set.ts";

/**
 * As if every second source that answers something were missing: what it answered is asked all the
 * same, and nothing answers it. Of all questions without an answer these are the most like those of
 * people who ask a corpus that tells of their subject and not of this. Questions that had no answer
 * before are left out.
 * @throws Fault when no source is named that answers a question
 */
export function halveDataSet({ name, queries, relevance, relevantSources }: DataSet): DataSet {
  const ids = [...relevantSources.keys()].sort();
  const missing = new Set(ids.filter((_, place) => place % 2 === 0));
  const left = new Map(
    [...relevance].map(([query, grades]) => [
      query,
      new Map([...grades].filter(([id]) => !missing.has(id))),
    ]),
  );
  const answered = queries.filter(({ id, answerable }) => answerable && relevance.has(id));
  if (answered.length === 0) {
    throw new Fault(
      `${name} names no source that answers a question, so none can be left out: ask it without half.`,
    );
  }
  return {
    name: `half of ${name}`,
    queries: answered.map((query) => ({
      ...query,
      answerable: (left.get(query.id)?.size ?? 0) > 0,
    })),
    relevance: left,
    relevantSources: new Map([...relevantSources].filter(([id]) => !missing.has(id))),
    missing,
  };
}
