import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../domain/fault.ts";
import { generateCorpus } from "../../evaluation/generate-corpus.ts";
import { percentile } from "../../evaluation/percentile.ts";
import { openBotLibrary } from "../open-bot-library.ts";
import { openJudge } from "../open-judge.ts";
import { runVerb } from "../run-verb.ts";
import { updateIfPossible } from "../update-if-possible.ts";
import { openAddedCorpus } from "./open-added-corpus.ts";
import { openBenchParts } from "./open-bench-parts.ts";

const ROUNDS = 7;
/** Of the document that comes and goes. */
const PARAGRAPHS = 50;
/** Of the corpus and its questions is 1. */
const FIRST_SEED = 2000;

/**
 * One measurement of `npm run bench`: how soon a running bot answers from a document after it was
 * saved, and how soon it does not any more after it was deleted. Writes JSON.
 */
await runVerb(async ({ settings, progress, notify }) => {
  const { embedder, corpus: given } = await openBenchParts(settings, progress);
  const { corpus, directory, remove } = await openAddedCorpus(given, embedder);
  const { dataDirectory } = settings;
  const options = { dataDirectory, corpus, embedder, judge: openJudge(settings), progress, notify };
  // What the index lacks must not be taken for the first change.
  (await updateIfPossible(options))?.graph.close();
  let tell = () => {};
  const library = await openBotLibrary({
    ...options,
    changed: () => tell(),
    report: (error) => notify(String(error)),
  });
  const another = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  const finds = async (question: string) => {
    const answer = await library.answer(question, { limit: 1, filter: {} });
    const found = answer.kind === "quoted" ? answer.quotations : answer.closest;
    return found[0]?.source.title === question;
  };

  const savedMs: number[] = [];
  const deletedMs: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const file = join(directory, `${round}.md`);
      const title = `The keeper of register ${round} of Tarnwick`;
      const sources = [...generateCorpus({ seed: FIRST_SEED + round, passages: PARAGRAPHS })];
      const told = [`# ${title}`, `${title} is Olwen Hartley.`, ...sources.map(({ text }) => text)];
      savedMs.push(await timeUntil(another, () => writeFile(file, told.join("\n\n"))));
      if (!(await finds(title))) throw new Fault(`${file} was saved and is not answered from.`);
      deletedMs.push(await timeUntil(another, () => rm(file)));
      if (await finds(title)) throw new Fault(`${file} was deleted and is still answered from.`);
    }
  } finally {
    await library.close();
    await embedder.close();
    await remove();
  }
  const figures = { savedMs: percentile(savedMs, 50), deletedMs: percentile(deletedMs, 50) };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  return 0;
});

async function timeUntil(
  another: () => Promise<void>,
  change: () => Promise<void>,
): Promise<number> {
  const changed = another();
  const started = performance.now();
  await change();
  await changed;
  return performance.now() - started;
}
