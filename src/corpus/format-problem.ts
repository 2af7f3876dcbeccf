import type { CorpusProblem } from "../domain/corpus.ts";

/** A problem as one line of text: `file:line  message`. */
export function formatProblem({ file, line, message }: CorpusProblem): string {
  return `${line === null ? file : `${file}:${line}`}  ${message}`;
}
