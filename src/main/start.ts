import { runBot } from "./run-bot.ts";
import { runTerminal } from "./run-terminal.ts";
import { runVerb } from "./run-verb.ts";

/** `npm start`: prepares what is missing, then answers in Discord, or without a token here. */
await runVerb((verb) => {
  const { token } = verb.settings.discord;
  return token === null ? runTerminal(verb) : runBot(verb, token);
});
