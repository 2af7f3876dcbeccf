import { clearInterval, setInterval, setTimeout } from "node:timers";
import { createCite } from "../citing/create-cite.ts";
import { ATTACHMENT_ORIGINS } from "../discord/create-download.ts";
import { startBot } from "../discord/start-bot.ts";
import type { Connection } from "../domain/connection.ts";
import type { Library } from "../domain/library.ts";
import type { Records } from "../domain/records.ts";
import { readDate } from "../lookup/read-date.ts";
import { readReference } from "../lookup/read-reference.ts";
import type { OpenServers } from "../servers/open-servers.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { observeQuestions } from "./observe-questions.ts";
import type { OpenLibrary } from "./open-library.ts";
import { openMonitor } from "./open-monitor.ts";
import { readVersion } from "./read-version.ts";
import type { Verb } from "./run-verb.ts";
import { untilSignal } from "./until-signal.ts";

/** How often it looks whether the time of a server has come that has removed the bot. */
const ERASE_MS = 60 * 60 * 1000;

/** Within the five seconds that a supervisor gives. */
const CLOSING_MS = 4500;

interface Served {
  readonly token: string;
  readonly library: OpenLibrary;
  /** @param observe is given each library that questions are asked of */
  readonly openServers: (observe: (library: Library) => Library) => OpenServers;
  readonly records: Records;
  /** Of the corpus. */
  readonly location: string;
}

/** Answers until it is told to end, or Discord lets it in no longer. */
export async function serveBot(
  { settings: { discord, metricsPort: port }, notify, report, log }: Verb,
  { location, library, openServers, ...parts }: Served,
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
  const servers = openServers((asked) =>
    observeQuestions(asked, ({ outcome, ms }) => {
      monitor.observe({ outcome, ms });
      log.write("info", "question", { outcome, ms: Math.round(ms) });
    }),
  );
  const erasing = setInterval(() => servers.eraseOverdue().catch(report), ERASE_MS);
  try {
    const bot = await startBot({
      ...discord,
      ...parts,
      servers,
      attachmentOrigins: ATTACHMENT_ORIGINS,
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
    try {
      await Promise.race([told, bot.ended]);
      return 0;
    } finally {
      await bot.close();
      log.write("info", "ended", {});
    }
  } finally {
    clearInterval(erasing);
    servers.close();
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
