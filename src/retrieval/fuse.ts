import type { Similarities } from "../domain/passage-index.ts";

/** The vectors' part in the score where the model reads the language well. */
const VECTOR_SHARE = 0.7;
/** Familiarity from which that holds: German reaches it with an English model, Arabic never. */
const WELL_READ = 0.6;

export interface Candidate {
  readonly label: number;
  readonly similarities: Similarities;
  /** BM25. */
  readonly relevance: number;
}

/**
 * Orders candidates by a weighted sum of cosine (mean of the passage's and its best sentence's)
 * and BM25 over its maximum among them. Scores rather than ranks are added, because a rank does
 * not say how sure each half is. The less the model can read the question, the more words decide.
 * @param familiarity of the model with the question's words, 0 to 1
 */
export function fuse(
  candidates: readonly Candidate[],
  familiarity: number,
): readonly (Candidate & { readonly score: number })[] {
  const most = Math.max(...candidates.map(({ relevance }) => relevance), Number.MIN_VALUE);
  const share = VECTOR_SHARE * Math.min(1, familiarity / WELL_READ);
  return candidates
    .map((candidate) => ({
      ...candidate,
      score:
        share * similarityOf(candidate.similarities) + (1 - share) * (candidate.relevance / most),
    }))
    .sort((one, other) => other.score - one.score || one.label - other.label);
}

function similarityOf({ passage, sentences }: Similarities): number {
  return (passage + Math.max(...sentences)) / 2;
}
