import type { CorpusProblem } from "../domain/corpus.ts";
import { explainFlaw } from "../domain/flaw.ts";
import { type Judgement, ok, problem, warning } from "./finding.ts";

/** @param problems all that were found; those of the folder as a whole leave nothing to quote */
export function judgeCorpus(problems: readonly CorpusProblem[], folder: string): Judgement {
  const ofFolder = problems.find(({ file }) => file === folder);
  if (ofFolder !== undefined) return problem(`${folder}: ${explainFlaw(ofFolder.flaw)}`);
  if (problems.length === 0) return ok(`No document in ${folder} has a problem.`);
  const files = new Set(problems.map(({ file }) => file)).size;
  return warning(
    `The documents in ${folder} have ${problems.length} problem${problems.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}: \`npm run check-corpus\` lists what to mend.`,
  );
}
