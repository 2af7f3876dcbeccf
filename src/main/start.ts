import { runChat } from "../terminal/run-chat.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { runVerb } from "./run-verb.ts";
import { terminalStyle } from "./terminal-style.ts";
import { withAnswers } from "./with-answers.ts";

/** What fits on a screen. */
const QUOTATIONS = 3;

/** `npm start`: prepares what is missing, then answers in the terminal. */
await runVerb((verb) =>
  withAnswers(verb, async ({ prepared, corpus }) => {
    const { settings, refusesColour, notify } = verb;
    const where = describeCorpus(prepared.summary, corpus.location);
    notify(
      settings.discordToken === null
        ? `Answering from ${where}. Without DISCORD_TOKEN it answers here.`
        : `Answering from ${where}. The Discord bot is still to come: with DISCORD_TOKEN, too, it answers here.`,
    );

    const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
    if (interactive) notify("Type a question; /help says what else there is, /quit ends.");
    const failed = await runChat({
      answer: (question) => prepared.answer(question, { limit: QUOTATIONS, filter: {} }),
      input: process.stdin,
      output: process.stdout,
      notices: process.stderr,
      style: terminalStyle(process.stdout, { refusesColour }),
      interactive,
    });
    return interactive || failed === 0 ? 0 : 1;
  }),
);
