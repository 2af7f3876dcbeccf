import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { Fault } from "../domain/fault.ts";
import { calibration } from "../evaluation/calibration.ts";
import { chooseBars } from "../evaluation/choose-bars.ts";
import { fitLogistic } from "../evaluation/fit-logistic.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { openDataSet } from "./open-data-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { calibrationFile, shippedJudge } from "./open-judge.ts";
import { runVerb } from "./run-verb.ts";

/** In questions: so few cannot move a probability far. */
const RIDGE = 1;
const FEWEST = 20;

/** `npm run calibrate`: makes confidence mean what it says on questions of one's own. */
const command = new Command("npm run calibrate --")
  .description("Fits confidence and bar to labelled questions, answerable ones and others.")
  .argument("<folder>", "corpus.jsonl, queries.jsonl and qrels.tsv, as for npm run evaluate")
  .parse();

interface Judged {
  readonly confidence: number;
  readonly answers: boolean;
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
  const library = await openDataSet(folder, { settings, embedder, judge, progress, notify });
  progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
  const judged: Judged[] = [];
  for (const { text, answerable: answers } of dataSet.queries) {
    const { confidence } = await library.answer(text, { limit: 1, filter: {} });
    judged.push({ confidence, answers });
    progress.advance(judged.length);
  }
  progress.end();
  library.close();
  await embedder.close();

  const fitted = fitPlatt(judged);
  const calibrated = judged.map((one) => apply(one, fitted));
  const bars = chooseBars(calibrated.map((one) => ({ ...one, weight: 1 })));
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

/** Platt 1999, "Probabilistic outputs for support vector machines". */
function fitPlatt(judged: readonly Judged[]): { readonly slope: number; readonly shift: number } {
  const examples = judged.map(({ confidence, answers }) => ({
    features: [logOdds(confidence)],
    answers,
    weight: 1,
  }));
  const { weights, intercept } = fitLogistic(examples, RIDGE);
  return { slope: Math.max(weights[0] ?? 1, 0.05), shift: intercept };
}

function apply(
  { confidence, answers }: Judged,
  { slope, shift }: { readonly slope: number; readonly shift: number },
): Judged {
  return { answers, confidence: 1 / (1 + Math.exp(-(slope * logOdds(confidence) + shift))) };
}

function logOdds(share: number): number {
  const inside = Math.min(Math.max(share, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside));
}

function errorOf(judged: readonly Judged[]): string {
  const judgements = judged.map(({ confidence, answers }) => ({
    confidence,
    answerable: answers,
    quoted: true,
  }));
  return (calibration(judgements)?.expectedCalibrationError ?? 0).toFixed(3);
}
