import { calibration } from "./calibration.ts";
import { formatShare } from "./format-share.ts";
import { formatTable } from "./format-table.ts";
import type { Judgement } from "./judgement.ts";
import { refusalRates } from "./refusal-rates.ts";

interface Judging {
  /** Of questions of both kinds. */
  readonly judgements: readonly Judgement[];
  /** At the setting in force. */
  readonly bar: number;
}

/** What a calibration changes on the questions it was made from. */
export function formatCalibration({
  shipped,
  calibrated,
  mostWrongPercent,
}: {
  readonly shipped: Judging;
  readonly calibrated: Judging;
  readonly mostWrongPercent: number;
}): string {
  const row = (name: string, measure: (judging: Judging) => number | undefined) => [
    name,
    ...[shipped, calibrated].map((judging) => formatShare(measure(judging) ?? 0)),
  ];
  const ratesOf = ({ judgements }: Judging) => refusalRates(judgements);
  return formatTable([
    ["each half judged by what fits the other", "as it ships", "calibrated"],
    row(
      "expected calibration error",
      ({ judgements }) => calibration(judgements)?.expectedCalibrationError,
    ),
    row(
      "answered of the questions without an answer",
      (judging) => ratesOf(judging)?.falseAnswerRate,
    ),
    row("refused of the questions with an answer", (judging) => ratesOf(judging)?.falseRefusalRate),
    row(`bar at MOST_WRONG_PERCENT=${mostWrongPercent}, which holds`, ({ bar }) => bar),
  ]);
}
