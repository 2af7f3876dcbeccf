import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import { type BenchFigures, formatBench } from "./format-bench.ts";
import { runVerb } from "./run-verb.ts";
import { writeBenchCorpus } from "./write-bench-corpus.ts";

/** `npm run bench`: speed, memory and disk on corpora that it makes itself. */
const { sizes, keep } = new Command("npm run bench --")
  .description("Measures indexing, start-up, questions, memory and disk on generated corpora.")
  .option("--sizes <list>", "passages of each corpus", parseSizes, [1_000, 10_000, 100_000])
  .option("--keep <folder>", "use and keep this folder for corpora and indexes")
  .parse()
  .opts<{ readonly sizes: readonly number[]; readonly keep?: string }>();

const indexingSchema = z.object({
  indexingMs: z.number(),
  peakBytes: z.number(),
});
const obviousSchema = z.object({ paragraphMs: z.number() });
const summarySchema = z.object({ median: z.number(), percentile99: z.number() });
const askingSchema = z.object({
  readyMs: z.number(),
  answerMs: summarySchema,
  embedMs: summarySchema,
  ratio: z.number(),
  peakBytes: z.number(),
});

await runVerb(async ({ settings, notify }) => {
  const folder = keep ?? (await mkdtemp(join(tmpdir(), "verbatim-bench-")));
  const figures: BenchFigures[] = [];
  try {
    for (const passages of sizes) {
      const environment = {
        CORPUS_DIR: join(folder, `corpus-${passages}`),
        DATA_DIR: join(folder, `data-${passages}`),
        MODEL_DIR: settings.model.modelDirectory,
      };
      notify(`${passages.toLocaleString("en")} passages`);
      await writeBenchCorpus(environment.CORPUS_DIR, passages);
      await rm(environment.DATA_DIR, { recursive: true, force: true });
      const before = obviousSchema.parse(await runPart("bench-obvious.ts", environment));
      const indexing = indexingSchema.parse(await runPart("bench-indexing.ts", environment));
      const after = obviousSchema.parse(await runPart("bench-obvious.ts", environment));
      const asking = askingSchema.parse(await runPart("bench-asking.ts", environment));
      figures.push({
        passages,
        indexing,
        // Timed on both sides of the index, because a shared machine's speed drifts.
        obviousMs: (before.paragraphMs + after.paragraphMs) / 2,
        asking,
        diskBytes: await folderBytes(environment.DATA_DIR),
      });
    }
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${formatBench(figures)}\n`);
  return 0;
});

/** Each part runs in a process of its own, so that start-up and memory are its own too. */
async function runPart(name: string, environment: Record<string, string>): Promise<unknown> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0)
    throw new Fault(`The measurement ${name} ended early; what went wrong stands above.`);
  return JSON.parse(output);
}

async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function parseSizes(list: string): number[] {
  const numbers = list.split(",").map(Number);
  if (numbers.every((size) => Number.isInteger(size) && size >= 100)) return numbers;
  throw new InvalidArgumentError("Write whole numbers of 100 or more, with commas between them.");
}
