import type { EvaluationReport } from "./evaluation-report.ts";
import { formatTable } from "./format-table.ts";
import { reportColumns } from "./report-columns.ts";

/** A table for a terminal, one line a data set, ending without a line break. */
export function formatReports(reports: readonly EvaluationReport[]): string {
  const columns = reportColumns(reports);
  const rows = [
    columns.map(({ heading }) => heading[0]),
    columns.map(({ heading }) => heading[1]),
    ...reports.map((_, row) => columns.map(({ cells }) => cells[row] ?? "-")),
  ];
  return formatTable(rows);
}
