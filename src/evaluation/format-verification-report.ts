import type { VerificationReport } from "./measure-verification.ts";
import { summarise } from "./summarise.ts";

/** One line a kind of mutation, then the sums; times in milliseconds. */
export function formatVerificationReport(report: VerificationReport): string {
  const { median, percentile99 } = summarise(report.elapsedMs);
  const width = Math.max(...report.kinds.map(({ kind }) => kind.length));
  const lines = report.kinds.map(
    ({ kind, total, right }) =>
      `${kind.padEnd(width)}  ${String(right).padStart(4)} of ${String(total).padStart(4)}`,
  );
  return [
    ...lines,
    `right verdicts: ${report.accuracy.toFixed(3)}`,
    `alterations of a number, name or negation that passed as exact: ${report.passed.length}`,
    `a text, median and 99%: ${median.toFixed(1)} and ${percentile99.toFixed(1)} ms`,
    ...report.wrong.map(
      ({ mutation, verdict }) =>
        `  ${mutation.kind} was called ${verdict}: ${JSON.stringify(mutation.text)}`,
    ),
  ].join("\n");
}
