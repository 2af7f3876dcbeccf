import type { Finding } from "./finding.ts";

/** A line for each finding, and one that counts. */
export function renderFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.map(
    ({ check, verdict, sentence }) => `${verdict.padEnd(7)}  ${check.padEnd(width)}  ${sentence}`,
  );
  return [...lines, "", summarise(findings)].join("\n");
}

/** For other programs. */
export function formatFindingsJson(findings: readonly Finding[]): string {
  const { problem, warning } = count(findings);
  return JSON.stringify({ problems: problem, warnings: warning, findings });
}

function summarise(findings: readonly Finding[]): string {
  const { problem, warning } = count(findings);
  if (problem + warning === 0) return "Everything is as it should be.";
  const warnings = `${warning} warning${warning === 1 ? "" : "s"}`;
  if (problem === 0) return `No problem, ${warnings}.`;
  return `${problem} problem${problem === 1 ? "" : "s"}, ${warnings}.`;
}

function count(findings: readonly Finding[]) {
  const of = (verdict: Finding["verdict"]) =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return { problem: of("problem"), warning: of("warning") };
}
