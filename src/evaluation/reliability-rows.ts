import type { Calibration } from "./calibration.ts";
import { formatShare } from "./format-share.ts";

/** What `reliabilityRows` says of each tenth, in its order. */
export const RELIABILITY_HEADINGS = ["confidence", "questions", "mean", "answerable"] as const;

/** One row for each tenth of confidence, as texts; what an empty tenth does not have is `-`. */
export function reliabilityRows({ bins }: Calibration): readonly (readonly string[])[] {
  return bins.map(({ from, to, count, meanConfidence, answerableShare }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(count),
    meanConfidence === null ? "-" : formatShare(meanConfidence),
    answerableShare === null ? "-" : formatShare(answerableShare),
  ]);
}
