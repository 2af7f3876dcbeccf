import type { Candidate } from "./fuse.ts";
import type { CandidateText, SentenceMeasures } from "./measure-sentences.ts";

/** A candidate with all that was measured of it. */
export interface MeasuredCandidate extends Candidate, CandidateText {
  /** Of the first ordering, about 0 to 1. */
  readonly fused: number;
  /** What its source is called: passages of one source, and of sources of one title, go together. */
  readonly group: string;
  readonly sentences: readonly SentenceMeasures[];
  /** Place of the sentence that answers best. */
  readonly best: number;
}
