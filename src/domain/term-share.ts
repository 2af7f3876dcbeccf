import type { WeightedTerm } from "./ranked-passage.ts";

/** Share of the question's terms, by weight, that are among the given ones: 0 to 1. */
export function termShare(terms: readonly WeightedTerm[], among: ReadonlySet<string>): number {
  let all = 0;
  let found = 0;
  for (const { term, weight } of terms) {
    all += weight;
    if (among.has(term)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
