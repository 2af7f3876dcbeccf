import { runVerb } from "./run-verb.ts";

/**
 * `npm start`: prepares what is missing, then answers in Discord, or without a token here. Only what
 * is needed is loaded: discord.js alone takes as long as everything else.
 */
await runVerb(async (verb) => {
  const { token } = verb.settings.discord;
  if (token === null) return (await import("./run-terminal.ts")).runTerminal(verb);
  return (await import("./run-bot.ts")).runBot(verb, token);
});
