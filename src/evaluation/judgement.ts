/** What was said of a question beside what is true of it. */
export interface Judgement {
  /** Whether the corpus answers the question. */
  readonly answerable: boolean;
  /** How sure it was that the corpus does, 0 to 1. */
  readonly confidence: number;
  /** Whether it quoted an answer. */
  readonly quoted: boolean;
}
