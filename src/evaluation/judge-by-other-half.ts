import { chooseBars } from "./choose-bars.ts";
import { applyPlatt, fitPlatt, type Judged } from "./fit-platt.ts";
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
  const [first, second] = [halfFrom(0, judged), halfFrom(1, judged)];
  return [...judgeBy(second, first, mostWrongPercent), ...judgeBy(first, second, mostWrongPercent)];
}

/** Every second one of each kind: people write questions with and without an answer in turn. */
function halfFrom(start: 0 | 1, judged: readonly Judged[]): readonly Judged[] {
  return [true, false].flatMap((kind) =>
    judged.filter(({ answers }) => answers === kind).filter((_, place) => place % 2 === start),
  );
}

function judgeBy(
  fitted: readonly Judged[],
  judged: readonly Judged[],
  mostWrongPercent: number,
): readonly Judgement[] {
  const platt = fitPlatt(fitted);
  const apply = (one: Judged) => ({ ...one, confidence: applyPlatt(platt, one.confidence) });
  const bar = chooseBars(fitted.map(apply))[mostWrongPercent - 1] ?? 1;
  return judged.map(apply).map(({ confidence, answers }) => ({
    answerable: answers,
    confidence,
    quoted: confidence >= bar,
  }));
}
