import type { EvaluationReport } from "./evaluation-report.ts";
import { formatShare } from "./format-share.ts";

/** A measure as a column of a table. */
export interface ReportColumn {
  /** Two lines. */
  readonly heading: readonly [string, string];
  /** One for each report, `null` where the set does not measure it. */
  readonly cells: readonly (string | null)[];
}

/**
 * What the sets measure; columns that no set fills are left out. Shares and means are 0 to 1,
 * times are milliseconds. The first column is the set's name.
 */
export function reportColumns(reports: readonly EvaluationReport[]): readonly ReportColumn[] {
  return allColumns
    .map(({ heading, cell }) => ({ heading, cells: reports.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

interface Column {
  readonly heading: ReportColumn["heading"];
  readonly cell: (report: EvaluationReport) => string | null;
}

const allColumns: readonly Column[] = [
  { heading: ["", "set"], cell: ({ name }) => name },
  { heading: ["", "asked"], cell: ({ counts }) => String(counts.questions) },
  { heading: ["hit", "@1"], cell: ({ ranking }) => shareOf(ranking?.hitAt1) },
  { heading: ["hit", "@5"], cell: ({ ranking }) => shareOf(ranking?.hitAt5) },
  { heading: ["hit", "@10"], cell: ({ ranking }) => shareOf(ranking?.hitAt10) },
  { heading: ["MRR", "@10"], cell: ({ ranking }) => shareOf(ranking?.mrrAt10) },
  { heading: ["nDCG", "@10"], cell: ({ ranking }) => shareOf(ranking?.ndcgAt10) },
  { heading: ["recall", "@10"], cell: ({ ranking }) => shareOf(ranking?.recallAt10) },
  {
    heading: ["marked", "right"],
    cell: ({ markedSentence }) => shareOf(markedSentence?.accuracy),
  },
  {
    heading: ["marked", "of all"],
    cell: ({ markedSentence }) => shareOf(markedSentence?.overall),
  },
  { heading: ["ROC", "area"], cell: ({ refusal }) => shareOf(refusal?.areaUnderRoc) },
  { heading: ["bal.", "acc."], cell: ({ refusal }) => shareOf(refusal?.balancedAccuracy) },
  { heading: ["best", "acc."], cell: ({ refusal }) => shareOf(refusal?.best.balancedAccuracy) },
  { heading: ["false", "answ."], cell: ({ refusal }) => shareOf(refusal?.falseAnswerRate) },
  { heading: ["false", "ref."], cell: ({ refusal }) => shareOf(refusal?.falseRefusalRate) },
  {
    heading: ["calib.", "error"],
    cell: ({ refusal }) => shareOf(refusal?.calibration.expectedCalibrationError),
  },
  { heading: ["ms", "median"], cell: ({ elapsedMs }) => elapsedMs.median.toFixed(1) },
  { heading: ["ms", "99%"], cell: ({ elapsedMs }) => elapsedMs.percentile99.toFixed(1) },
];

function shareOf(share: number | undefined): string | null {
  return share === undefined ? null : formatShare(share);
}
