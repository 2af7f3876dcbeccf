import { fitCalibration } from "./fit-calibration.ts";
import { calibrated, type Judged } from "./fit-platt.ts";
import { halve } from "./halve.ts";
import { judgeAt } from "./judge-at.ts";
import type { Judgement } from "./judgement.ts";

/**
 * What a calibration does to questions that it was not fitted to: each half is judged by what fits
 * the other one, its bar included.
 * @param judged at least two that are answered and two that are not
 * @param mostWrongPercent 1 to 50, of the answers given
 */
export function judgeByOtherHalf(
  judged: readonly Judged[],
  mostWrongPercent: number,
): readonly Judgement[] {
  // Of each kind by itself: people write questions with and without an answer in turn.
  const kinds = [true, false].map((kind) =>
    halve(judged.filter(({ answers }) => answers === kind)),
  );
  const first = kinds.flatMap(({ learned }) => learned);
  const second = kinds.flatMap(({ leftOut }) => leftOut);
  return [...judgeBy(second, first, mostWrongPercent), ...judgeBy(first, second, mostWrongPercent)];
}

function judgeBy(
  fitted: readonly Judged[],
  judged: readonly Judged[],
  mostWrongPercent: number,
): readonly Judgement[] {
  const { bars, ...platt } = fitCalibration(fitted);
  return judgeAt(bars[mostWrongPercent - 1] ?? 1, calibrated(platt, judged));
}
