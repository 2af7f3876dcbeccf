import { runChat } from "../terminal/run-chat.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { openParts } from "./open-parts.ts";
import { prepareAnswers } from "./prepare-answers.ts";
import { runVerb } from "./run-verb.ts";
import { terminalStyle } from "./terminal-style.ts";

/** `npm start`: prepares what is missing, then answers in the terminal. */
await runVerb(async ({ settings, refusesColour, progress, notify }) => {
  const { embedder, corpus } = await openParts(settings, progress);
  const { dataDirectory } = settings;
  const prepared = await prepareAnswers({ dataDirectory, corpus, embedder, progress, notify });
  const where = describeCorpus(prepared.summary, corpus.location);
  notify(
    settings.discordToken === null
      ? `Answering from ${where}. Without DISCORD_TOKEN it answers here.`
      : `Answering from ${where}. The Discord bot is still to come: with DISCORD_TOKEN, too, it answers here.`,
  );

  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (interactive) notify("Type a question; /help says what else there is, /quit ends.");
  const failed = await runChat({
    answer: (question) => prepared.answer(question, { limit: 3, filter: {} }),
    input: process.stdin,
    output: process.stdout,
    notices: process.stderr,
    style: terminalStyle(process.stdout, { refusesColour }),
    interactive,
  });
  prepared.close();
  await embedder.close();
  return interactive || failed === 0 ? 0 : 1;
});
