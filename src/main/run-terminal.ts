import { createCite } from "../citing/create-cite.ts";
import type { Library } from "../domain/library.ts";
import type { Progress } from "../domain/progress.ts";
import { readReference } from "../lookup/read-reference.ts";
import { answerInput } from "../terminal/answer-input.ts";
import { createChat } from "../terminal/chat/create-chat.ts";
import { runChat } from "../terminal/run-chat.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { keepUpToDate } from "./keep-up-to-date.ts";
import { observeQuestions } from "./observe-questions.ts";
import { openMonitor } from "./open-monitor.ts";
import type { Verb } from "./run-verb.ts";
import { terminalStyle } from "./terminal-style.ts";
import { withLibrary } from "./with-library.ts";

/** What fits on a screen. */
const QUOTATIONS = 3;

/** The bar would run through what is being typed. */
const NO_PROGRESS: Progress = { begin() {}, advance() {}, end() {} };

/** A chat on a terminal; otherwise an answer to each question or command of standard input. */
export function runTerminal(verb: Verb): Promise<number> {
  return withLibrary(verb, async ({ library, ...options }) => {
    const { settings, notify, report } = verb;
    const where = describeCorpus(library.summary(), options.corpus.location);
    notify(`Answering from ${where}. Without DISCORD_TOKEN it answers here.`);
    const monitor = await openMonitor({
      port: settings.metricsPort,
      summary: library.summary,
      connection: () => null,
    });
    const upkeep = keepUpToDate(library, {
      ...options,
      progress: NO_PROGRESS,
      report,
      changed() {},
    });
    try {
      return await answerHere(verb, observeQuestions(library, monitor.observe));
    } finally {
      await upkeep.close();
      monitor.close();
    }
  });
}

async function answerHere({ refusesColour, notify }: Verb, library: Library): Promise<number> {
  const style = terminalStyle(process.stdout, { refusesColour });
  const answer = (question: string) => library.answer(question, { limit: QUOTATIONS, filter: {} });
  const shared = { input: process.stdin, output: process.stdout, notices: process.stderr, style };
  const chat = createChat({ answer, library, readReference, cite: createCite(), style });
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    return (await answerInput({ ...shared, chat })) === 0 ? 0 : 1;
  }
  notify("Type a question; /help says what else there is, /quit ends.");
  await runChat({ ...shared, chat });
  return 0;
}
