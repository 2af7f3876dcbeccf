import { binByConfidence } from "../bin-by-confidence.ts";
import type { Judgement } from "../judgement.ts";

/** How many questions have about the same confidence. */
export interface ConfidenceCount {
  readonly from: number;
  /** Not included, except 1. */
  readonly to: number;
  readonly answerable: number;
  readonly unanswerable: number;
}

const TWENTIETHS = 20;

/** Counts for the twentieths of 0 to 1, in order. */
export function countByConfidence(judgements: readonly Judgement[]): readonly ConfidenceCount[] {
  return binByConfidence(judgements, TWENTIETHS).map(({ from, to, members }) => {
    const answerable = members.filter((member) => member.answerable).length;
    return { from, to, answerable, unanswerable: members.length - answerable };
  });
}
