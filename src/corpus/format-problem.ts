import type { CorpusProblem } from "../domain/corpus.ts";
import { explainFlaw } from "../domain/flaw.ts";

/** A problem as one line of text: `file:line  message`. */
export function formatProblem({ file, line, flaw }: CorpusProblem): string {
  return `${line === null ? file : `${file}:${line}`}  ${explainFlaw(flaw)}`;
}
