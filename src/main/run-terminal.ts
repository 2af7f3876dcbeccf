import { runChat } from "../terminal/run-chat.ts";
import { describeCorpus } from "./describe-corpus.ts";
import type { Verb } from "./run-verb.ts";
import { terminalStyle } from "./terminal-style.ts";
import { withLibrary } from "./with-library.ts";

/** What fits on a screen. */
const QUOTATIONS = 3;

/** A chat on a terminal; otherwise an answer to each line of standard input. */
export function runTerminal(verb: Verb): Promise<number> {
  return withLibrary(verb, async ({ library, corpus }) => {
    const { refusesColour, notify } = verb;
    const where = describeCorpus(library.summary(), corpus.location);
    notify(`Answering from ${where}. Without DISCORD_TOKEN it answers here.`);

    const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
    if (interactive) notify("Type a question; /help says what else there is, /quit ends.");
    const failed = await runChat({
      answer: (question) => library.answer(question, { limit: QUOTATIONS, filter: {} }),
      input: process.stdin,
      output: process.stdout,
      notices: process.stderr,
      style: terminalStyle(process.stdout, { refusesColour }),
      interactive,
    });
    return interactive || failed === 0 ? 0 : 1;
  });
}
