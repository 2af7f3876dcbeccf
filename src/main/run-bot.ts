import { setInterval, setTimeout } from "node:timers";
import { startBot } from "../discord/start-bot.ts";
import { readDate } from "../lookup/read-date.ts";
import { readReference } from "../lookup/read-reference.ts";
import { openRecords } from "../records/open-records.ts";
import { reportFault } from "../terminal/report-fault.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { openBotLibrary } from "./open-bot-library.ts";
import { openParts } from "./open-parts.ts";
import { readVersion } from "./read-version.ts";
import type { Verb } from "./run-verb.ts";
import { untilSignal } from "./until-signal.ts";

/** How often it looks whether another process has changed the index. */
const REFRESH_MS = 1000;

/** Within the five seconds that a supervisor gives. */
const CLOSING_MS = 4500;

/** Answers in Discord until it is told to end, or Discord lets it in no longer. */
export async function runBot(verb: Verb, token: string): Promise<number> {
  const { settings, progress, notify, debugs } = verb;
  const { dataDirectory, discord } = settings;
  const report = (error: unknown) => notify(reportFault(error, { debug: debugs }));
  const { embedder, corpus } = await openParts(settings, progress);
  const library = await openBotLibrary({
    dataDirectory,
    corpus,
    embedder,
    progress,
    notify,
    report,
  });
  const refreshing = setInterval(() => library.refresh().catch(report), REFRESH_MS);
  const records = openRecords(dataDirectory, { notify });
  try {
    const bot = await startBot({
      ...discord,
      token,
      library,
      records,
      readDate: (text, language) => readDate(text, { language, today: new Date() }),
      readReference,
      version: await readVersion(),
      notify,
      report,
    });
    notify(`${bot.name} answers from ${describeCorpus(library.summary(), corpus.location)}.`);
    notify(`Add it to a server: ${bot.inviteLink}`);
    try {
      await untilSignal(bot.ended);
      return 0;
    } finally {
      endAfter(CLOSING_MS);
      await bot.close();
    }
  } finally {
    clearInterval(refreshing);
    records.close();
    library.close();
    await embedder.close();
  }
}

/**
 * Without a network, discord.js goes on connecting after it was told to end, which would keep the
 * process for ever.
 */
function endAfter(ms: number): void {
  setTimeout(() => process.exit(), ms).unref();
}
