import type { WeightedTerm } from "../domain/ranked-passage.ts";

/** How far a word that stands for a misspelt one is trusted, 0 to 1. */
const TRUST = 0.8;

/**
 * The weighed terms of a question where a mended one counts for less: the rest of its weight stays
 * with the word that was typed, which no passage has.
 * @param mended terms that stand for a misspelt one → that one
 */
export function doubtMended(
  terms: readonly WeightedTerm[],
  mended: ReadonlyMap<string, string>,
): readonly WeightedTerm[] {
  return terms.flatMap(({ term, weight }) => {
    const typed = mended.get(term);
    if (typed === undefined) return [{ term, weight }];
    return [
      { term, weight: weight * TRUST },
      { term: typed, weight: weight * (1 - TRUST) },
    ];
  });
}
