import type { RocPoint } from "./roc-curve.ts";

/** What the best threshold would have reached, chosen with the truth in sight. */
export interface BestBalancedAccuracy {
  /** 0.5 (chance) to 1. */
  readonly balancedAccuracy: number;
  /** Least confidence that is answered; `null` when answering nothing is as good as any. */
  readonly threshold: number | null;
}

/** The highest threshold that reaches the best balanced accuracy; `null` without both kinds. */
export function bestBalancedAccuracy(curve: readonly RocPoint[]): BestBalancedAccuracy | null {
  if (curve.length === 0) return null;
  return curve
    .map(({ threshold, truePositiveRate, falsePositiveRate }) => ({
      balancedAccuracy: (truePositiveRate + 1 - falsePositiveRate) / 2,
      threshold,
    }))
    .reduce((best, point) => (point.balancedAccuracy > best.balancedAccuracy ? point : best));
}
