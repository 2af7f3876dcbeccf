import type { AskedFigures } from "../../evaluation/bench-figures.ts";
import { summarise } from "../../evaluation/summarise.ts";
import { timeAtOnce } from "../../evaluation/time-at-once.ts";
import { openJudge } from "../open-judge.ts";
import type { OpenLibrary } from "../open-library.ts";
import { runVerb } from "../run-verb.ts";
import { addDocuments } from "./add-documents.ts";
import { openAddedCorpus } from "./open-added-corpus.ts";
import { openBenchParts } from "./open-bench-parts.ts";
import { readQuestions } from "./questions-file.ts";

/** Asked in turn with embedding the same, so that what slows both down falls on both. */
const BLOCK = 30;
const AT_ONCE = 10;
/** What an answer in Discord has. */
const WANTED = { limit: 3, filter: {} };

/**
 * One measurement of `npm run bench`: asks a ready index one question at a time, and then ten at
 * once while documents are added to it; each question beside embedding it alone. Writes JSON.
 */
await runVerb(async ({ settings, progress, notify }) => {
  const { embedder, corpus: given } = await openBenchParts(settings, progress);
  // Loaded as by a verb that answers, while a thread opens the model.
  const { openLibrary } = await import("../open-library.ts");
  const { corpus, directory, remove } = await openAddedCorpus(given, embedder);
  const { dataDirectory } = settings;
  const judge = openJudge(settings);
  const library = await openLibrary({ dataDirectory, corpus, embedder, judge, progress, notify });
  // Since the process began, so that loading the code is counted too.
  const readyMs = performance.now();

  const all = await readQuestions(process.argv[2]);
  const questions = all.slice(all.length / 2);
  const embed = (question: string) => embedder.embedQuestion(question);
  // The first half is not counted: a bot has been asked for long, and its code is compiled.
  for (const question of all.slice(0, all.length / 2)) await library.answer(question, WANTED);
  const alone = await ask(questions, { embed, library, atOnce: 1 });
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const adding = addDocuments(library, { directory, notify, progress });
  const busy = await ask(questions, { embed, library, atOnce: AT_ONCE });
  const added = await adding.stop().finally(remove);
  const busyPeakBytes = process.resourceUsage().maxRSS * 1024;

  const figures = { readyMs, alone, busy, peakBytes, busyPeakBytes, added };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  library.close();
  await embedder.close();
  return 0;
});

async function ask(
  questions: readonly string[],
  {
    embed,
    library,
    atOnce,
  }: {
    readonly embed: (question: string) => Promise<unknown>;
    readonly library: Pick<OpenLibrary, "answer">;
    readonly atOnce: number;
  },
): Promise<AskedFigures> {
  const answer = (question: string) => library.answer(question, WANTED);
  const embedMs: number[] = [];
  const answerMs: number[] = [];
  for (let start = 0; start < questions.length; start += BLOCK) {
    const block = questions.slice(start, start + BLOCK);
    embedMs.push(...(await timeAtOnce(block, { atOnce, run: embed })));
    answerMs.push(...(await timeAtOnce(block, { atOnce, run: answer })));
  }
  return { answerMs: summarise(answerMs), embedMs: summarise(embedMs) };
}
