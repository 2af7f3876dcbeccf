import type { EvaluationReport } from "./evaluation-report.ts";

/**
 * A table for a terminal, one line a data set, ending without a line break; columns that no set
 * fills are left out. Shares and means are 0 to 1, times are milliseconds.
 */
export function formatReports(reports: readonly EvaluationReport[]): string {
  const columns = allColumns
    .map(({ heading, cell }) => ({ heading, cells: reports.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const rows = [
    columns.map(({ heading }) => heading[0]),
    columns.map(({ heading }) => heading[1]),
    ...reports.map((_, row) => columns.map(({ cells }) => cells[row] ?? "-")),
  ];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) => formatRow(row, widths)).join("\n");
}

interface Column {
  /** Two lines. */
  readonly heading: readonly [string, string];
  /** `null` where the set does not measure it. */
  readonly cell: (report: EvaluationReport) => string | null;
}

const allColumns: readonly Column[] = [
  { heading: ["", "set"], cell: ({ name }) => name },
  { heading: ["", "asked"], cell: ({ counts }) => String(counts.questions) },
  { heading: ["hit", "@1"], cell: ({ ranking }) => formatShare(ranking?.hitAt1) },
  { heading: ["hit", "@5"], cell: ({ ranking }) => formatShare(ranking?.hitAt5) },
  { heading: ["hit", "@10"], cell: ({ ranking }) => formatShare(ranking?.hitAt10) },
  { heading: ["MRR", "@10"], cell: ({ ranking }) => formatShare(ranking?.mrrAt10) },
  { heading: ["nDCG", "@10"], cell: ({ ranking }) => formatShare(ranking?.ndcgAt10) },
  { heading: ["recall", "@10"], cell: ({ ranking }) => formatShare(ranking?.recallAt10) },
  {
    heading: ["marked", "right"],
    cell: ({ markedSentence }) => formatShare(markedSentence?.accuracy),
  },
  { heading: ["ROC", "area"], cell: ({ refusal }) => formatShare(refusal?.areaUnderRoc) },
  { heading: ["bal.", "acc."], cell: ({ refusal }) => formatShare(refusal?.balancedAccuracy) },
  { heading: ["best", "acc."], cell: ({ refusal }) => formatShare(refusal?.best.balancedAccuracy) },
  { heading: ["false", "answ."], cell: ({ refusal }) => formatShare(refusal?.falseAnswerRate) },
  { heading: ["false", "ref."], cell: ({ refusal }) => formatShare(refusal?.falseRefusalRate) },
  {
    heading: ["calib.", "error"],
    cell: ({ refusal }) => formatShare(refusal?.calibration.expectedCalibrationError),
  },
  { heading: ["ms", "median"], cell: ({ elapsedMs }) => elapsedMs.median.toFixed(1) },
  { heading: ["ms", "99%"], cell: ({ elapsedMs }) => elapsedMs.percentile99.toFixed(1) },
];

function formatShare(share: number | undefined): string | null {
  return share === undefined ? null : share.toFixed(3).replace(/^0/, "");
}

/** The first column is text, the others are numbers. */
function formatRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join("  ");
}
