import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { BenchFigures } from "../evaluation/bench-figures.ts";
import { benchRows } from "../evaluation/bench-rows.ts";
import { compareRows } from "../evaluation/compare-rows.ts";
import { formatTable } from "../evaluation/format-table.ts";
import { type BenchSubject, makeUp, takeFolder } from "./bench/bench-subject.ts";
import { compareSubject } from "./bench/compare-subject.ts";
import { measureSubject } from "./bench/measure-subject.ts";
import { preparePage } from "./prepare-page.ts";
import { runVerb } from "./run-verb.ts";

/** `npm run bench`: speed, memory, disk and recall, on documents that it makes up or is given. */
const command = new Command("npm run bench --")
  .description(
    "Measures indexing, start-up, questions, memory, disk and recall on made-up corpora or on folders.",
  )
  .argument("[folder...]", "folders of documents to measure on; they are only read")
  .option("--sizes <list>", "passages of each made-up corpus", parseSizes)
  .option("--compare", "the ratios to a naive pipeline, with hit@1 where a folder has questions")
  .option("--html <file>", "also write a page with one chart of how everything grows")
  .option("--keep <folder>", "use and keep this folder for corpora and indexes")
  .parse();
const {
  sizes = command.args.length > 0 ? [] : [1_000, 10_000, 100_000],
  compare = false,
  html,
  keep,
} = command.opts<{
  readonly sizes?: readonly number[];
  readonly compare?: boolean;
  readonly html?: string;
  readonly keep?: string;
}>();

await runVerb(async ({ settings, notify }) => {
  const writePage = html === undefined ? null : await preparePage(html, loadRenderer);
  const folder = keep ?? (await mkdtemp(join(tmpdir(), "verbatim-bench-")));
  const options = { folder, modelDirectory: settings.model.modelDirectory };
  const figures: BenchFigures[] = [];
  try {
    for (const open of subjects(folder)) {
      const subject = await open();
      notify(`Measuring on ${subject.corpusDirectory}`);
      if (compare) {
        const compared = await compareSubject(subject, options);
        process.stdout.write(`${formatTable(compareRows(compared))}\n`);
      } else figures.push(await measureSubject(subject, options));
    }
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  }
  if (!compare) process.stdout.write(`${formatTable(benchRows(figures))}\n`);
  await writePage?.(figures);
  return 0;
});

/** Made one after the other, so that a large corpus is not there before it is needed. */
function subjects(folder: string): readonly (() => Promise<BenchSubject>)[] {
  return [
    ...sizes.map((passages) => () => makeUp(passages, folder)),
    ...command.args.map((path) => () => takeFolder(path, folder)),
  ];
}

async function loadRenderer() {
  return (await import("../evaluation/page/render-bench-page.ts")).renderBenchPage;
}

function parseSizes(list: string): number[] {
  const numbers = list.split(",").map(Number);
  if (numbers.every((size) => Number.isInteger(size) && size >= 100)) return numbers;
  throw new InvalidArgumentError("Write whole numbers of 100 or more, with commas between them.");
}
