import type { Judgement } from "./judgement.ts";

type Confidence = Pick<Judgement, "answerable" | "confidence">;

/** Rates when every question at or above `threshold` is answered. */
export interface RocPoint {
  /** Least confidence that is answered; `null` answers nothing. */
  readonly threshold: number | null;
  /** Share of the answerable questions that are answered, 0 to 1. */
  readonly truePositiveRate: number;
  /** Share of the unanswerable questions that are answered, 0 to 1. */
  readonly falsePositiveRate: number;
}

/**
 * The receiver operating characteristic from (0, 0) to (1, 1), one point for each confidence that
 * occurs: questions of equal confidence cannot be told apart, so they move the curve together.
 * Empty unless there are both answerable and unanswerable questions. O(n log n).
 */
export function rocCurve(judgements: readonly Confidence[]): readonly RocPoint[] {
  const positives = judgements.filter(({ answerable }) => answerable).length;
  const negatives = judgements.length - positives;
  if (positives === 0 || negatives === 0) return [];

  const points: RocPoint[] = [{ threshold: null, truePositiveRate: 0, falsePositiveRate: 0 }];
  const descending = judgements.toSorted((a, b) => b.confidence - a.confidence);
  let truePositives = 0;
  for (const [index, { answerable, confidence }] of descending.entries()) {
    if (answerable) truePositives += 1;
    if (descending[index + 1]?.confidence === confidence) continue;
    points.push({
      threshold: confidence,
      truePositiveRate: truePositives / positives,
      falsePositiveRate: (index + 1 - truePositives) / negatives,
    });
  }
  return points;
}
