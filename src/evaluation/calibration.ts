import { binByConfidence } from "./bin-by-confidence.ts";
import type { Judgement } from "./judgement.ts";
import { mean } from "./mean.ts";

const TENTHS = 10;

/** Whether confidence means what it says. */
export interface Calibration {
  /** Ten equal tenths of 0 to 1, in order. */
  readonly bins: readonly ReliabilityBin[];
  /**
   * Mean over questions of the gap between a bin's confidence and its share of answerable
   * questions, 0 to 1 (Guo et al. 2017, "On calibration of modern neural networks").
   */
  readonly expectedCalibrationError: number;
}

/** Questions of similar confidence. */
interface ReliabilityBin {
  readonly from: number;
  /** Not included, except 1. */
  readonly to: number;
  readonly count: number;
  /** `null` when empty. */
  readonly meanConfidence: number | null;
  /** Share of its questions that are answerable; `null` when empty. */
  readonly answerableShare: number | null;
}

/** `null` of nothing. */
export function calibration(judgements: readonly Judgement[]): Calibration | null {
  if (judgements.length === 0) return null;
  const bins = binByConfidence(judgements, TENTHS).map(({ from, to, members }) => ({
    from,
    to,
    count: members.length,
    meanConfidence: mean(members.map(({ confidence }) => confidence)),
    answerableShare: mean(members.map(({ answerable }) => (answerable ? 1 : 0))),
  }));
  const gaps = bins.map(
    ({ count, meanConfidence, answerableShare }) =>
      count * Math.abs((meanConfidence ?? 0) - (answerableShare ?? 0)),
  );
  return {
    bins,
    expectedCalibrationError: gaps.reduce((sum, gap) => sum + gap, 0) / judgements.length,
  };
}
