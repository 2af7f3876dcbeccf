import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { EVIDENCE, gatherEvidence } from "../answering/gather-evidence.ts";
import { type Example, fitLogistic } from "../evaluation/fit-logistic.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { analyzeWords } from "../index/analyze-words.ts";
import { openDataSet } from "./open-data-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { runVerb } from "./run-verb.ts";

/** `npm run train-refusal`: fits the weights that tell an answer from none. */
const command = new Command("npm run train-refusal --")
  .description("Fits the refusal weights on data sets that have unanswerable questions.")
  .argument("<folder...>", "data sets")
  .parse();

const WEIGHTS = fileURLToPath(new URL("../answering/refusal-weights.json", import.meta.url));

await runVerb(async ({ settings, progress, notify }) => {
  const embedder = await openEmbedder(settings.model, progress);
  const examples: Example[] = [];
  for (const folder of command.args.map((path) => resolve(path))) {
    const dataSet = await readDataSet(folder);
    const { retrieve, close } = await openDataSet(folder, { settings, embedder, progress, notify });
    progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
    for (const [place, { text, answerable }] of dataSet.queries.entries()) {
      const retrieved = await retrieve(text, { count: 1, filter: {} });
      const [candidate] = retrieved.ranked;
      progress.advance(place + 1);
      if (candidate === undefined) continue;
      const features = gatherEvidence(candidate, retrieved, analyzeWords);
      examples.push({ features, answers: answerable });
    }
    progress.end();
    close();
  }
  await embedder.close();

  const fitted = fitLogistic(examples);
  const weights = {
    fittedOn: command.args.map((folder) => basename(resolve(folder))),
    questions: examples.length,
    command: "npm run train-refusal -- FOLDER …",
    evidence: EVIDENCE,
    ...fitted,
  };
  await writeFile(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  notify(`Fitted on ${examples.length.toLocaleString("en")} questions: ${WEIGHTS}`);
  return 0;
});
