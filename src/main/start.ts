import { runBot } from "./run-bot.ts";
import { runTerminal } from "./run-terminal.ts";
import { runVerb } from "./run-verb.ts";

/** `npm start`: prepares what is missing, then answers in Discord, or without a token here. */
await runVerb((verb) =>
  verb.settings.discord.token === null
    ? runTerminal(verb)
    : runBot(verb, verb.settings.discord.token),
);
