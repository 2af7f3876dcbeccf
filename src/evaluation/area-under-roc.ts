import type { RocPoint } from "./roc-curve.ts";

/**
 * Probability that an answerable question gets more confidence than an unanswerable one, 0 to 1,
 * a tie counting half; `null` without both kinds. By trapezoids, which average ties and so equal
 * the Mann-Whitney U statistic over all pairs (Fawcett 2006, "An introduction to ROC analysis").
 */
export function areaUnderRoc(curve: readonly RocPoint[]): number | null {
  if (curve.length === 0) return null;
  return curve.slice(1).reduce((area, point, index) => {
    const previous = curve[index] ?? point;
    const width = point.falsePositiveRate - previous.falsePositiveRate;
    return area + (width * (point.truePositiveRate + previous.truePositiveRate)) / 2;
  }, 0);
}
