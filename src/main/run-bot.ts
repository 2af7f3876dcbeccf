import { setInterval, setTimeout } from "node:timers";
import { createCite } from "../citing/create-cite.ts";
import { startBot } from "../discord/start-bot.ts";
import type { Connection } from "../domain/connection.ts";
import type { Records } from "../domain/records.ts";
import { readDate } from "../lookup/read-date.ts";
import { readReference } from "../lookup/read-reference.ts";
import { openRecords } from "../records/open-records.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { observeQuestions } from "./observe-questions.ts";
import { openBotLibrary } from "./open-bot-library.ts";
import { openJudge } from "./open-judge.ts";
import type { OpenLibrary } from "./open-library.ts";
import { openMonitor } from "./open-monitor.ts";
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
  const { settings, progress, notify, report } = verb;
  const { dataDirectory } = settings;
  const records = openRecords(dataDirectory, { notify });
  try {
    const { embedder, corpus } = await openParts(settings, progress);
    try {
      const judge = openJudge(settings);
      const shared = { dataDirectory, corpus, embedder, judge, progress, notify, report };
      const library = await openBotLibrary(shared);
      try {
        return await serve(verb, { token, library, records, location: corpus.location });
      } finally {
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
  readonly records: Records;
  /** Of the corpus. */
  readonly location: string;
}

async function serve(
  { settings: { discord, metricsPort: port }, notify, report, log }: Verb,
  { location, library, ...parts }: Served,
): Promise<number> {
  // Before anybody is told that the bot is there: who is told may end it at once.
  const told = untilSignal();
  told.then(() => endAfter(CLOSING_MS));
  let connection: () => Connection = () => NOT_YET;
  const monitor = await openMonitor({
    port,
    summary: library.summary,
    connection: () => connection(),
  });
  try {
    const bot = await startBot({
      ...discord,
      ...parts,
      library: observeQuestions(library, ({ outcome, ms }) => {
        monitor.observe({ outcome, ms });
        log.write("info", "question", { outcome, ms: Math.round(ms) });
      }),
      readDate: (text, language) => readDate(text, { language, today: new Date() }),
      readReference,
      cite: createCite(),
      version: await readVersion(),
      notify,
      report,
    });
    connection = bot.connection;
    const { sources, passages } = library.summary();
    log.write("info", "started", { name: bot.name, sources, passages });
    notify(`${bot.name} answers from ${describeCorpus(library.summary(), location)}.`);
    notify(`Add it to a server: ${bot.inviteLink}`);
    const refreshing = setInterval(() => library.refresh().catch(report), REFRESH_MS);
    try {
      await Promise.race([told, bot.ended]);
      return 0;
    } finally {
      clearInterval(refreshing);
      await bot.close();
      log.write("info", "ended", {});
    }
  } finally {
    monitor.close();
  }
}

/** Before Discord has said anything. */
const NOT_YET: Connection = { isReady: false, pingMs: null };

/**
 * Without a network, discord.js goes on connecting after it was told to end, which would keep the
 * process for ever.
 */
function endAfter(ms: number): void {
  setTimeout(() => process.exit(), ms).unref();
}
