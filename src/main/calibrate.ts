import { resolve } from "node:path";
import { Command } from "commander";
import { Fault } from "../domain/fault.ts";
import { areaByChance } from "../evaluation/area-by-chance.ts";
import { areaUnderRoc } from "../evaluation/area-under-roc.ts";
import { fitCalibration } from "../evaluation/fit-calibration.ts";
import type { Judged } from "../evaluation/fit-platt.ts";
import { formatCalibration } from "../evaluation/format-calibration.ts";
import { formatShare } from "../evaluation/format-share.ts";
import { judgeAt } from "../evaluation/judge-at.ts";
import { judgeByOtherHalf } from "../evaluation/judge-by-other-half.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { rocCurve } from "../evaluation/roc-curve.ts";
import { openDataSet } from "./open-data-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { calibrationFile, shippedJudge } from "./open-judge.ts";
import { replaceFiles } from "./replace-files.ts";
import { runVerb } from "./run-verb.ts";

const FEWEST = 20;

/** `npm run calibrate`: makes confidence mean what it says on questions of one's own. */
const command = new Command("npm run calibrate --")
  .description("Fits confidence and bar to labelled questions, answerable ones and others.")
  .argument("<folder>", "corpus.jsonl, queries.jsonl and qrels.tsv, as for npm run evaluate")
  .parse();

await runVerb(async ({ settings, progress, notify }) => {
  const folder = resolve(command.args[0] ?? "");
  const dataSet = await readDataSet(folder);
  const answerable = dataSet.queries.filter((query) => query.answerable).length;
  const unanswerable = dataSet.queries.length - answerable;
  if (Math.min(answerable, unanswerable) < FEWEST) {
    throw new Fault(
      `${folder} has ${answerable} questions with an answer and ${unanswerable} without: write at least ${FEWEST} of each.`,
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

  const shipped = judgeAt(judge.bar, judged);
  const area = areaUnderRoc(rocCurve(shipped)) ?? 0;
  const byChance = areaByChance({ answerable, unanswerable });
  if (area <= byChance) {
    throw new Fault(
      `Confidence does not tell the answerable questions of ${folder} from the others (area under ROC ${formatShare(area)}, where chance alone reaches ${formatShare(byChance)}), so nothing was written: look whether each "answerable" is right, or write more questions.`,
    );
  }

  const percent = settings.mostWrongPercent;
  const fitted = fitCalibration(judged);
  const path = calibrationFile(settings.dataDirectory);
  await replaceFiles([{ path, text: `${JSON.stringify(fitted)}\n` }]);

  const barAt = (most: number) => fitted.bars[most - 1] ?? 1;
  const report = formatCalibration({
    shipped: { judgements: shipped, bar: judge.bar },
    calibrated: { judgements: judgeByOtherHalf(judged, percent), bar: barAt(percent) },
    mostWrongPercent: percent,
  });
  process.stdout.write(
    [
      report,
      ...[5, 10, 20].map(
        (most) => `bar for at most ${most} wrong of 100 given: ${formatShare(barAt(most))}`,
      ),
      `Written to ${path}; a bar of 1.000 answers nothing.`,
      "",
    ].join("\n"),
  );
  return 0;
});
