import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCorpus } from "../../src/evaluation/generate-corpus.ts";
import { generateQuestions } from "../../src/evaluation/generate-questions.ts";
import { summarise } from "../../src/evaluation/summarise.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { askPayload } from "../support/discord/payloads.ts";
import { PEOPLE } from "../support/discord/reading-room.ts";
import { startTestBot } from "../support/discord/start-test-bot.ts";

/**
 * `npm run bench-discord`: the real bot over real sockets against a stand-in for Discord, which
 * takes most of the time of a question itself, on 10,000 passages.
 */
const PASSAGES = 10_000;
const QUESTIONS = 200;
const AT_ONCE = 50;

const folder = fileURLToPath(
  new URL("../../node_modules/.cache/verbatim/bench-discord", import.meta.url),
);
const corpusDirectory = join(folder, "corpus");
await mkdir(corpusDirectory, { recursive: true });
const sources = [...generateCorpus({ seed: 1, passages: PASSAGES })];
const lines = sources.map((source) => JSON.stringify(source)).join("\n");
await writeFile(join(corpusDirectory, "made-up.jsonl"), `${lines}\n`);

const discord = await openDiscord();
process.stderr.write("Indexing, if it was not done before …\n");
const bot = await startTestBot(discord, { corpusDirectory, dataDirectory: join(folder, "data") });
const questions = generateQuestions({ seed: 1, passages: PASSAGES, count: QUESTIONS + AT_ONCE });
const ask = (question: string) => discord.call(PEOPLE.alice, askPayload(question));

const one: number[] = [];
const acknowledged: number[] = [];
for (const { text } of questions.slice(0, QUESTIONS)) {
  const { ackMs, doneMs } = await (await ask(text))();
  acknowledged.push(ackMs);
  one.push(doneMs);
}
const sent = await Promise.all(questions.slice(QUESTIONS).map(({ text }) => ask(text)));
const together = await Promise.all(sent.map((outcome) => outcome()));
await bot.close();
await discord.close();

const rounded = (values: readonly number[]) => {
  const { median, percentile99 } = summarise(values);
  return { medianMs: Math.round(median), percentile99Ms: Math.round(percentile99) };
};
process.stdout.write(
  `${JSON.stringify(
    {
      passages: PASSAGES,
      oneAfterAnother: {
        acknowledged: rounded(acknowledged.slice(20)),
        answered: rounded(one.slice(20)),
      },
      fiftyAtOnce: { answered: rounded(together.map(({ doneMs }) => doneMs)) },
      lateHeartbeatMs: Math.round(discord.gateway.heartbeatGapsMs()[0] ?? 0),
      violations: discord.violations,
    },
    null,
    2,
  )}\n`,
);
