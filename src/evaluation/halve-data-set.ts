import type { DataSet } from "./data-set.ts";

/**
 * As if every second source that answers something were missing: what it answered is asked all the
 * same, and nothing answers it. Of all questions without an answer these are the most like those of
 * people who ask a corpus that tells of their subject and not of this. Questions that had no answer
 * before are left out.
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
