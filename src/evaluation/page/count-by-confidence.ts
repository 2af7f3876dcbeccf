import type { Judgement } from "../judgement.ts";

/** How many questions have about the same confidence. */
export interface ConfidenceCount {
  readonly from: number;
  /** Not included, except 1. */
  readonly to: number;
  readonly answerable: number;
  readonly unanswerable: number;
}

const STEPS = 20;

/** Counts for the twentieths of 0 to 1, in order. */
export function countByConfidence(judgements: readonly Judgement[]): readonly ConfidenceCount[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const members = judgements.filter(({ confidence }) => stepOf(confidence) === step);
    const answerable = members.filter((member) => member.answerable).length;
    return {
      from: step / STEPS,
      to: (step + 1) / STEPS,
      answerable,
      unanswerable: members.length - answerable,
    };
  });
}

function stepOf(confidence: number): number {
  return Math.min(STEPS - 1, Math.floor(confidence * STEPS));
}
