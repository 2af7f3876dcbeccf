import type { CandidateView } from "../view-candidate.ts";
import type { AskedQuestion } from "../weigh-question.ts";

/** Features of one kind. */
export interface FeatureGroup {
  /** What they are about, for tables. */
  readonly about: string;
  readonly names: readonly string[];
  /** A row for each candidate, in the order of the names; gaps and ranks are among them. */
  readonly measure: (
    views: readonly CandidateView[],
    question: AskedQuestion,
  ) => readonly (readonly number[])[];
}
