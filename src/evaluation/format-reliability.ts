import type { EvaluationReport } from "./evaluation-report.ts";
import { formatTable } from "./format-table.ts";
import { RELIABILITY_HEADINGS, reliabilityRows } from "./reliability-rows.ts";

/**
 * Whether confidence means what it says, as a terminal's table for each set that has unanswerable
 * questions: a tenth's mean confidence should be its share of answerable questions.
 */
export function formatReliability(reports: readonly EvaluationReport[]): string {
  return reports
    .flatMap(({ name, refusal }) => {
      if (refusal === null) return [];
      const table = formatTable([RELIABILITY_HEADINGS, ...reliabilityRows(refusal.calibration)]);
      return [`Reliability on ${name}\n${table}`];
    })
    .join("\n\n");
}
