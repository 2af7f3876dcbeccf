import { runVerb } from "./run-verb.ts";
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
  async (surroundings) => {
    const { token } = surroundings.settings.discord;
    if (token === null || process.stderr.isTTY === true) return speakPlainly(surroundings);
    return (await import("./speak-in-events.ts")).speakInEvents(surroundings);
  },
);
