import { setInterval, setTimeout } from "node:timers";
import { createCite } from "../citing/create-cite.ts";
import { ATTACHMENT_ORIGINS } from "../discord/create-download.ts";
import { startBot } from "../discord/start-bot.ts";
import type { Records } from "../domain/records.ts";
import { readDate } from "../lookup/read-date.ts";
import { readReference } from "../lookup/read-reference.ts";
import { openRecords } from "../records/open-records.ts";
import type { OpenServers } from "../servers/open-servers.ts";
import { reportFault } from "../terminal/report-fault.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { openBotLibrary } from "./open-bot-library.ts";
import { openBotServers } from "./open-bot-servers.ts";
import { openJudge } from "./open-judge.ts";
import type { OpenLibrary } from "./open-library.ts";
import { openParts } from "./open-parts.ts";
import { readVersion } from "./read-version.ts";
import type { Verb } from "./run-verb.ts";
import { untilSignal } from "./until-signal.ts";

/** How often it looks whether another process has changed the index. */
const REFRESH_MS = 1000;

/** How often it looks whether the time of a server has come that has removed the bot. */
const ERASE_MS = 60 * 60 * 1000;

/** Within the five seconds that a supervisor gives. */
const CLOSING_MS = 4500;

/** Answers in Discord until it is told to end, or Discord lets it in no longer. */
export async function runBot(verb: Verb, token: string): Promise<number> {
  const { settings, progress, notify, debugs } = verb;
  const { dataDirectory } = settings;
  const report = (error: unknown) => notify(reportFault(error, { debug: debugs }));
  const records = openRecords(dataDirectory, { notify });
  try {
    const { embedder, corpus } = await openParts(settings, progress);
    try {
      const judge = openJudge(settings);
      const shared = { dataDirectory, corpus, embedder, judge, progress, notify, report };
      const library = await openBotLibrary(shared);
      const servers = openBotServers({
        ...shared,
        settings: settings.servers,
        shared: library,
        records,
        now: () => new Date(),
      });
      try {
        return await serve(verb, {
          ...{ token, library, servers, records, report, location: corpus.location },
        });
      } finally {
        servers.close();
        library.close();
      }
    } finally {
      await embedder.close();
    }
  } finally {
    records.close();
  }
}

interface Served {
  readonly token: string;
  readonly library: OpenLibrary;
  readonly servers: OpenServers;
  readonly records: Records;
  readonly report: (error: unknown) => void;
  /** Of the corpus. */
  readonly location: string;
}

async function serve(
  { settings: { discord }, notify }: Verb,
  { location, ...parts }: Served,
): Promise<number> {
  const { library, servers, report } = parts;
  // Before anybody is told that the bot is there: who is told may end it at once.
  const told = untilSignal();
  told.then(() => endAfter(CLOSING_MS));
  const bot = await startBot({
    ...discord,
    ...parts,
    attachmentOrigins: ATTACHMENT_ORIGINS,
    readDate: (text, language) => readDate(text, { language, today: new Date() }),
    readReference,
    cite: createCite(),
    version: await readVersion(),
    notify,
  });
  notify(`${bot.name} answers from ${describeCorpus(library.summary(), location)}.`);
  notify(`Add it to a server: ${bot.inviteLink}`);
  const refreshing = setInterval(() => library.refresh().catch(report), REFRESH_MS);
  const erasing = setInterval(() => servers.eraseOverdue().catch(report), ERASE_MS);
  try {
    await Promise.race([told, bot.ended]);
    return 0;
  } finally {
    clearInterval(refreshing);
    clearInterval(erasing);
    await bot.close();
  }
}

/**
 * Without a network, discord.js goes on connecting after it was told to end, which would keep the
 * process for ever.
 */
function endAfter(ms: number): void {
  setTimeout(() => process.exit(), ms).unref();
}
