/** What became of one question; nothing of the question. */
export interface QuestionOutcome {
  /** `refused`: nothing in the documents answers it. */
  readonly outcome: "answered" | "refused" | "failed";
  readonly ms: number;
}
