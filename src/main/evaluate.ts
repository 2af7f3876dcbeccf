import { resolve } from "node:path";
import { Command } from "commander";
import { evaluateDataSet } from "../evaluation/evaluate-data-set.ts";
import type { EvaluationReport } from "../evaluation/evaluation-report.ts";
import { formatReports } from "../evaluation/format-reports.ts";
import { misspellQuestions } from "../evaluation/misspell-questions.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { openDataSet } from "./open-data-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { runVerb } from "./run-verb.ts";

/** Quotations asked for: enough that ten sources are ranked although some have several passages. */
const QUOTATIONS = 20;

/** `npm run evaluate`: scores the product's own answers on questions with known answers. */
const command = new Command("npm run evaluate --")
  .description(
    "Scores retrieval and refusal on folders with corpus.jsonl, queries.jsonl and qrels.tsv.",
  )
  .argument("<folder...>", "data sets")
  .option("--misspell <words>", "ask with a slip in so many words of each question", Number, 0)
  .option("--json", "one JSON object a data set, one a line")
  .parse();
const { json = false, misspell: words } = command.opts<{
  readonly json?: boolean;
  readonly misspell: number;
}>();
/** Of the slips, so that they are the same in every run. */
const SEED = 1;

await runVerb(async ({ settings, progress, notify }) => {
  const embedder = await openEmbedder(settings.model, progress);
  const reports: EvaluationReport[] = [];
  for (const folder of command.args.map((path) => resolve(path))) {
    const dataSet = misspellQuestions(await readDataSet(folder), { words, seed: SEED });
    const library = await openDataSet(folder, { settings, embedder, progress, notify });
    progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
    const report = await evaluateDataSet({
      dataSet,
      answer: (question) => library.answer(question, { limit: QUOTATIONS, filter: {} }),
      onProgress: progress.advance,
    }).finally(progress.end);
    library.close();
    reports.push(report);
    if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  }
  await embedder.close();
  if (!json) process.stdout.write(`${formatReports(reports)}\n`);
  return 0;
});
