/** What speaks for the corpus answering a question, read off its best passage. */
export interface Evidence {
  /** Cosine of title and passage to the question, -1 to 1. */
  readonly passageSimilarity: number;
  /** Greatest cosine of one of its sentences, -1 to 1. */
  readonly sentenceSimilarity: number;
  /** Share of the question's words, by weight, in title, lead and text, 0 to 1. */
  readonly passageShare: number;
  /** The same in the sentence that answers best. */
  readonly sentenceShare: number;
  /** How well the model reads the question, 0 to 1. */
  readonly familiarity: number;
}

/** How sure it is that the corpus answers, 0 to 1: a logistic regression over the evidence. */
export function judgeEvidence(evidence: Evidence): number {
  const { passageSimilarity, sentenceSimilarity, passageShare, sentenceShare } = evidence;
  const sum =
    -4 + 2 * passageSimilarity + 3 * sentenceSimilarity + 2 * passageShare + 2 * sentenceShare;
  return 1 / (1 + Math.exp(-sum));
}
