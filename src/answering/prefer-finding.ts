import type { RankedPassage, WeightedTerm } from "../domain/ranked-passage.ts";
import { termShare } from "../domain/term-share.ts";

/** What one way of asking brought up. */
interface Finding {
  readonly terms: readonly WeightedTerm[];
  /** Best first, proved, without repeats. */
  readonly chosen: readonly Pick<RankedPassage, "words">[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** Share of the question's own words, by weight, that an answer found by the subject must hold. */
const BEARING = 0.5;

/**
 * A question by itself, or with the subject that was talked about before. The subject alone would
 * find an answer to anything, so what it finds must hold the question's own words; a question
 * without any ("And when?") leans on the subject altogether.
 */
export function preferFinding<Found extends Finding>(alone: Found, withSubject: Found): Found {
  const best = withSubject.chosen[0];
  if (best === undefined || withSubject.confidence <= alone.confidence) return alone;
  const leans = alone.terms.length === 0 || termShare(alone.terms, best.words) >= BEARING;
  return leans ? withSubject : alone;
}
