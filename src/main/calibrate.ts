import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { Fault } from "../domain/fault.ts";
import { calibration } from "../evaluation/calibration.ts";
import { chooseBars } from "../evaluation/choose-bars.ts";
import { applyPlatt, fitPlatt, type Platt } from "../evaluation/fit-platt.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { openDataSet } from "./open-data-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { calibrationFile, shippedJudge } from "./open-judge.ts";
import { runVerb } from "./run-verb.ts";

const FEWEST = 20;

/** `npm run calibrate`: makes confidence mean what it says on questions of one's own. */
const command = new Command("npm run calibrate --")
  .description("Fits confidence and bar to labelled questions, answerable ones and others.")
  .argument("<folder>", "corpus.jsonl, queries.jsonl and qrels.tsv, as for npm run evaluate")
  .parse();

interface Judged {
  readonly confidence: number;
  readonly answers: boolean;
  readonly weight: number;
}

await runVerb(async ({ settings, progress, notify }) => {
  const folder = resolve(command.args[0] ?? "");
  const dataSet = await readDataSet(folder);
  const answerable = dataSet.queries.filter((query) => query.answerable).length;
  if (Math.min(answerable, dataSet.queries.length - answerable) < FEWEST) {
    throw new Fault(
      `${folder} has ${answerable} questions with an answer and ${dataSet.queries.length - answerable} without: write at least ${FEWEST} of each.`,
    );
  }
  const embedder = await openEmbedder(settings.model, progress);
  const judge = shippedJudge(settings.mostWrongPercent);
  const { missing } = dataSet;
  const parts = { settings, embedder, missing, progress, notify };
  const library = await openDataSet(folder, { ...parts, judge });
  progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
  const judged: Judged[] = [];
  for (const { text, answerable: answers } of dataSet.queries) {
    const { confidence } = await library.answer(text, { limit: 1, filter: {} });
    judged.push({ confidence, answers, weight: 1 });
    progress.advance(judged.length);
  }
  progress.end();
  library.close();
  await embedder.close();

  const fitted = fitPlatt(judged);
  const calibrated = judged.map((one) => apply(one, fitted));
  const bars = chooseBars(calibrated);
  const file = calibrationFile(settings.dataDirectory);
  await writeFile(file, `${JSON.stringify({ ...fitted, bars })}\n`);

  // Each half by what the other half says, so that the figure is not that of the fit.
  const halves = [0, 1].map((half) => judged.filter((_, place) => place % 2 === half));
  const [first = [], second = []] = halves;
  const held = [
    ...first.map((question) => apply(question, fitPlatt(second))),
    ...second.map((question) => apply(question, fitPlatt(first))),
  ];
  process.stdout.write(
    [
      `Expected calibration error, before: ${errorOf(judged)}`,
      `after, each half by the other:      ${errorOf(held)}`,
      ...[5, 10, 20].map(
        (percent) => `bar for at most ${percent} wrong of 100 given: ${bars[percent - 1]}`,
      ),
      `Written to ${file}; MOST_WRONG_PERCENT=${settings.mostWrongPercent} holds.`,
      "",
    ].join("\n"),
  );
  return 0;
});

function apply(judged: Judged, platt: Platt): Judged {
  return { ...judged, confidence: applyPlatt(platt, judged.confidence) };
}

function errorOf(judged: readonly Judged[]): string {
  const judgements = judged.map(({ confidence, answers }) => ({
    confidence,
    answerable: answers,
    quoted: true,
  }));
  return (calibration(judgements)?.expectedCalibrationError ?? 0).toFixed(3);
}
