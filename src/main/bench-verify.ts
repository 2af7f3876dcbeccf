import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { Library } from "../domain/library.ts";
import { formatVerificationReport } from "../evaluation/format-verification-report.ts";
import { generateMutations } from "../evaluation/generate-mutations.ts";
import { measureVerification } from "../evaluation/measure-verification.ts";
import { writeBenchCorpus } from "./bench/write-bench-corpus.ts";
import { runVerb } from "./run-verb.ts";
import { withLibrary } from "./with-library.ts";

/** `npm run bench-verify`: verdicts and speed on mutations of sentences with known answers. */
const { passages, count, seed, keep } = new Command("npm run bench-verify --")
  .description("Verifies mutated sentences of the corpus, and of a generated one.")
  .option("--passages <count>", "of the generated corpus; 0 for none", parseCount, 10_000)
  .option("--count <count>", "mutations of each corpus", parseCount, 1_000)
  .option("--seed <number>", "other mutations", parseCount, 1)
  .option("--keep <folder>", "use and keep this folder for the generated corpus and its index")
  .parse()
  .opts<{
    readonly passages: number;
    readonly count: number;
    readonly seed: number;
    readonly keep?: string;
  }>();

await runVerb(async (verb) => {
  const measure = async (library: Library) => {
    const paragraphs = await readParagraphs(library);
    const mutations = generateMutations({ seed, count, paragraphs });
    const report = await measureVerification(mutations, library.verify);
    process.stdout.write(`${formatVerificationReport(report)}\n\n`);
    return report.passed.length === 0 ? 0 : 1;
  };
  process.stdout.write(`${verb.settings.corpusDirectory}\n`);
  const onCorpus = await withLibrary(verb, ({ library }) => measure(library));
  if (passages === 0) return onCorpus;

  const folder = keep ?? (await mkdtemp(join(tmpdir(), "verbatim-bench-")));
  try {
    const corpusDirectory = join(folder, `corpus-${passages}`);
    await writeBenchCorpus(corpusDirectory, passages);
    process.stdout.write(`${passages.toLocaleString("en")} generated passages\n`);
    const settings = {
      ...verb.settings,
      corpusDirectory,
      dataDirectory: join(folder, `data-${passages}`),
    };
    const onGenerated = await withLibrary({ ...verb, settings }, ({ library }) => measure(library));
    return Math.max(onCorpus, onGenerated);
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
  }
});

async function readParagraphs(library: Library): Promise<readonly string[]> {
  const paragraphs: string[] = [];
  for (const { key } of await library.findSources("")) {
    const reading = await library.readSource(key);
    for (const { role, text } of reading?.paragraphs ?? [])
      if (role === "text") paragraphs.push(text);
  }
  return paragraphs;
}

function parseCount(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError("Write a whole number.");
}
