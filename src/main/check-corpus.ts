import { checkCorpus } from "../corpus/check-corpus.ts";
import { formatProblem } from "../corpus/format-problem.ts";
import { counted } from "./counted.ts";
import { runVerb } from "./run-verb.ts";

/** `npm run check-corpus`: every problem of the corpus with file and line. */
await runVerb(async ({ settings, notify }) => {
  const problems = await checkCorpus(settings.corpusDirectory);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  notify(
    problems.length === 0
      ? `No problem found in ${settings.corpusDirectory}.`
      : `${counted(problems.length, "problem")} found in ${settings.corpusDirectory}.`,
  );
  return problems.length === 0 ? 0 : 1;
});
