import { runBot } from "./run-bot.ts";
import { runTerminal } from "./run-terminal.ts";
import { runVerb } from "./run-verb.ts";
import { speakInEvents, speakPlainly } from "./voice.ts";

/**
 * `npm start`: prepares what is missing, then answers in Discord, or without a token here. A bot
 * that nobody watches at a terminal writes a log.
 */
await runVerb(
  (verb) => {
    const { token } = verb.settings.discord;
    return token === null ? runTerminal(verb) : runBot(verb, token);
  },
  (surroundings) =>
    surroundings.settings.discord.token === null || process.stderr.isTTY === true
      ? speakPlainly(surroundings)
      : speakInEvents(surroundings),
);
