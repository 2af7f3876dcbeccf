import { runVerb } from "./run-verb.ts";
import { speakInEvents } from "./speak-in-events.ts";
import { speakPlainly } from "./voice.ts";

/**
 * `npm start`: prepares what is missing, then answers in Discord, or without a token here. Only what
 * is needed is loaded. A bot that nobody watches at a terminal writes a log.
 */
await runVerb(
  async (verb) => {
    const { token } = verb.settings.discord;
    if (token === null) return (await import("./run-terminal.ts")).runTerminal(verb);
    return (await import("./run-bot.ts")).runBot(verb, token);
  },
  (surroundings) =>
    surroundings.settings.discord.token === null || process.stderr.isTTY === true
      ? speakPlainly(surroundings)
      : speakInEvents(surroundings),
);
