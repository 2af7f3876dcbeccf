import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { evaluateDataSet } from "../evaluation/evaluate-data-set.ts";
import type { EvaluationReport } from "../evaluation/evaluation-report.ts";
import { formatReliability } from "../evaluation/format-reliability.ts";
import { formatReports } from "../evaluation/format-reports.ts";
import { halveDataSet } from "../evaluation/halve-data-set.ts";
import { misspell } from "../evaluation/misspell.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { typeChattily } from "../evaluation/type-chattily.ts";
import { typeQuestions } from "../evaluation/type-questions.ts";
import { writeText } from "../terminal/write-text.ts";
import { openDataSet } from "./open-data-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { preparePage } from "./prepare-page.ts";
import { runVerb } from "./run-verb.ts";
import { tellApart } from "./tell-apart.ts";

/** Quotations asked for: enough that ten sources are ranked although some have several passages. */
const QUOTATIONS = 20;

/** `npm run evaluate`: scores the product's own answers on questions with known answers. */
const command = new Command("npm run evaluate --")
  .description(
    "Scores retrieval and refusal on folders with corpus.jsonl, queries.jsonl and qrels.tsv.",
  )
  .argument("<folder...>", "data sets")
  .option("--queries <name>", "read queries.NAME.jsonl and qrels.NAME.tsv instead", parsePart)
  .option("--misspell <words>", "ask with a slip in so many words of each question", parseCount, 0)
  .option("--chatty", "ask with a sentence before the question, behind it, or both")
  .option(
    "--half",
    "leave out every second source that answers: what it answered should be refused",
  )
  .option("--json", "one JSON object a data set, one a line")
  .option("--html <file>", "also write a page with charts and the worst cases")
  .parse();
const {
  queries,
  misspell: words,
  chatty = false,
  half = false,
  json = false,
  html,
} = command.opts<{
  readonly queries?: string;
  readonly chatty?: boolean;
  readonly half?: boolean;
  readonly json?: boolean;
  readonly html?: string;
  readonly misspell: number;
}>();
/** Of the slips, so that they are the same in every run. */
const SEED = 1;

await runVerb(async ({ settings, progress, notify }) => {
  const folders = [...new Set(command.args.map((path) => resolve(path)))];
  const sets = await Promise.all(
    folders.map(async (folder) => {
      const written = typeQuestions(await readDataSet(folder, queries), (question, stream) =>
        misspell(question, { words, seed: SEED, stream }),
      );
      const asked = chatty ? typeQuestions(written, typeChattily) : written;
      return { folder, dataSet: half ? halveDataSet(asked) : asked };
    }),
  );
  const writePage = html === undefined ? null : await preparePage(html, loadRenderer);

  const embedder = await openEmbedder(settings.model, progress);
  const reports: EvaluationReport[] = [];
  for (const { folder, dataSet } of tellApart(sets)) {
    const { missing } = dataSet;
    const library = await openDataSet(folder, { settings, embedder, missing, progress, notify });
    progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
    const report = await evaluateDataSet({
      dataSet,
      answer: (question) => library.answer(question, { limit: QUOTATIONS, filter: {} }),
      onProgress: progress.advance,
    }).finally(progress.end);
    library.close();
    reports.push(report);
    if (!json) continue;
    const written = await writeText(process.stdout, `${JSON.stringify(report)}\n`);
    // A page is read by somebody else.
    if (written === "closed" && writePage === null) break;
  }
  await embedder.close();
  if (!json) {
    const tables = [formatReports(reports), formatReliability(reports)].filter(Boolean);
    process.stdout.write(`${tables.join("\n\n")}\n`);
  }
  if (writePage !== null) {
    await writePage(reports);
    notify(`The page is in ${html}.`);
  }
  return 0;
});

async function loadRenderer() {
  return (await import("../evaluation/page/render-page.ts")).renderPage;
}

function parseCount(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  throw new InvalidArgumentError("Write a whole number of words, from 0.");
}

function parsePart(name: string): string {
  if (/^[\w-]+$/.test(name)) return name;
  throw new InvalidArgumentError("Write the part between the dots of queries.NAME.jsonl.");
}
