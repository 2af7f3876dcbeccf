import { openJudge } from "../open-judge.ts";
import { openLibrary } from "../open-library.ts";
import { runVerb, type Verb } from "../run-verb.ts";
import { openBenchParts } from "./open-bench-parts.ts";
import { openChangingCorpus } from "./open-changing-corpus.ts";
import { openNaive } from "./open-naive.ts";
import { readQuestions } from "./questions-file.ts";

/** Asked before memory is read. */
const QUESTIONS = 100;

/**
 * One measurement of `npm run bench -- --compare`, in a process of its own for each way (`naive` or
 * `ours`): from its start to the first answer, and its memory after some more. Writes JSON.
 */
await runVerb(async (verb) => {
  const [way, file] = process.argv.slice(2);
  const { ask, close } = way === "naive" ? await openNaive(verb.settings) : await openOurs(verb);
  const questions = await readQuestions(file);
  await ask(questions[0] ?? "");
  const startingMs = performance.now();
  for (const question of questions.slice(0, QUESTIONS)) await ask(question);
  const figures = { startingMs, peakBytes: process.resourceUsage().maxRSS * 1024 };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  await close();
  return 0;
});

async function openOurs({ settings, progress, notify }: Verb) {
  const { dataDirectory } = settings;
  const { embedder, corpus: given } = await openBenchParts(settings, progress);
  const { corpus } = await openChangingCorpus(given, { dataDirectory, embedder });
  const judge = openJudge(settings);
  const library = await openLibrary({ dataDirectory, corpus, embedder, judge, progress, notify });
  return {
    ask: (question: string) => library.answer(question, { limit: 3, filter: {} }),
    async close() {
      library.close();
      await embedder.close();
    },
  };
}
