/** Words count for so much nearness where the model cannot read the question. */
const NEARNESS_OF_WORDS = 0.8;

/**
 * What a cosine or an alignment is worth: what the model says as far as it can read the question,
 * the question's words that are there for the rest.
 * @param share of the question's terms, 0 to 1
 */
export function trust(nearness: number, share: number, familiarity: number): number {
  return familiarity * nearness + (1 - familiarity) * NEARNESS_OF_WORDS * share;
}
