import type { WeightedTerm } from "../domain/ranked-passage.ts";

/** How far a word that stands for a misspelt one is trusted, 0 to 1. */
const TRUST = 0.8;

/**
 * The weighed terms of a question where a mended one counts for less: the rest of its weight stays
 * with the word that was typed, which no passage has.
 * @param mended terms that stand for a misspelt one → that one
 */
export function doubtMended<Term extends WeightedTerm>(
  terms: readonly Term[],
  mended: ReadonlyMap<string, string>,
): readonly Term[] {
  return terms.flatMap((term) => {
    const typed = mended.get(term.term);
    if (typed === undefined) return [term];
    return [
      { ...term, weight: term.weight * TRUST },
      { ...term, term: typed, weight: term.weight * (1 - TRUST) },
    ];
  });
}
