import { generateQuestions } from "../evaluation/generate-questions.ts";
import { pairedRatios } from "../evaluation/paired-ratios.ts";
import { summarise } from "../evaluation/summarise.ts";
import { runVerb } from "./run-verb.ts";
import { withLibrary } from "./with-library.ts";

const QUESTIONS = 300;
/** Asked first and not counted: code and caches are warm when a bot is asked. */
const WARM_UP = 30;

/**
 * One measurement of `npm run bench`: asks a ready index, each question beside embedding it
 * alone, and writes figures as JSON.
 */
await runVerb((verb) =>
  withLibrary(verb, async ({ library, embedder }) => {
    // Since the process began, so that loading the code is counted too.
    const readyMs = performance.now();

    const { passages } = library.summary();
    const questions = generateQuestions({ seed: 1, passages, count: QUESTIONS + WARM_UP });
    const answerMs: number[] = [];
    const embedMs: number[] = [];
    for (const { text } of questions) {
      const started = performance.now();
      await embedder.embedQuestion(text);
      const embedded = performance.now();
      await library.answer(text, { limit: 3, filter: {} });
      embedMs.push(embedded - started);
      answerMs.push(performance.now() - embedded);
    }
    const answers = answerMs.slice(WARM_UP);
    const embeddings = embedMs.slice(WARM_UP);
    const figures = {
      readyMs,
      answerMs: summarise(answers),
      embedMs: summarise(embeddings),
      ratio: summarise(pairedRatios(answers, embeddings)).median,
      peakBytes: process.resourceUsage().maxRSS * 1024,
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    return 0;
  }),
);
