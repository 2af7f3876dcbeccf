import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCite } from "../../../src/citing/create-cite.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { startBot } from "../../../src/discord/start-bot.ts";
import type { Records } from "../../../src/domain/records.ts";
import { createEmbedder } from "../../../src/embedding/create-embedder.ts";
import { readDate } from "../../../src/lookup/read-date.ts";
import { readReference } from "../../../src/lookup/read-reference.ts";
import { openBotServers } from "../../../src/main/open-bot-servers.ts";
import { type OpenLibrary, openLibrary } from "../../../src/main/open-library.ts";
import type { ServerCorpusSettings } from "../../../src/main/settings.ts";
import { openRecords } from "../../../src/records/open-records.ts";
import type { OpenServers } from "../../../src/servers/open-servers.ts";
import { shippedData } from "../shipped-data.ts";
import { testJudge } from "../test-judge.ts";
import { testModelSettings } from "../test-model.ts";
import { TOKEN } from "./reading-room.ts";
import type { StandIn } from "./stand-in.ts";

export interface TestBot {
  readonly servers: OpenServers;
  /** Where what servers have of their own is kept. */
  readonly serversDirectory: string;
  readonly library: OpenLibrary;
  readonly records: Records;
  /** What the person who runs the bot was told. */
  readonly notices: string[];
  close(): Promise<void>;
}

export interface TestBotOptions {
  /** The shipped documents where it is left out. */
  readonly corpusDirectory?: string;
  readonly dataDirectory?: string;
  readonly recordsDirectory?: string;
  readonly questionsPerMinute?: number;
  /** Of what servers have of their own, and of settings and feedback. */
  readonly serverSettings?: Partial<ServerCorpusSettings>;
  readonly now?: () => Date;
}

const SHIPPED = {
  corpusDirectory: new URL("../../../corpus", import.meta.url).pathname,
  dataDirectory: shippedData,
};

/** The bot as `npm start` wires it, in this process. */
export async function startTestBot(
  discord: StandIn,
  options: TestBotOptions = {},
): Promise<TestBot> {
  const { corpusDirectory, dataDirectory, questionsPerMinute = 1000 } = { ...SHIPPED, ...options };
  const notices: string[] = [];
  const notify = (notice: string) => notices.push(notice);
  const embedder = await createEmbedder(testModelSettings);
  const folder = await mkdtemp(join(tmpdir(), "verbatim-records-"));
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory: corpusDirectory, maxTokens, countTokens });
  const progress = { begin() {}, advance() {}, end() {} };
  const library = await openLibrary({
    dataDirectory,
    corpus,
    embedder,
    judge: testJudge,
    progress,
    notify,
  });
  const records = openRecords(options.recordsDirectory ?? folder, { notify });
  const report = (error: unknown) =>
    notices.push(error instanceof Error ? (error.stack ?? "") : String(error));
  const serversDirectory = options.recordsDirectory ?? folder;
  const servers = openBotServers({
    observe: (library) => library,
    dataDirectory: serversDirectory,
    settings: { mostBytes: 1_000_000, graceDays: 30, ...options.serverSettings },
    ...{ shared: library, records, embedder, judge: testJudge, notify, report },
    now: options.now ?? (() => new Date()),
  });
  const bot = await startBot({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    servers,
    records,
    attachmentOrigins: [new URL(discord.apiUrl).origin],
    readDate: (text, language) => readDate(text, { language, today: new Date() }),
    readReference,
    cite: createCite(),
    questionsPerMinute,
    version: "0.0.0",
    notify,
    report,
  });
  const close = async () => {
    await bot.close();
    servers.close();
    records.close();
    library.close();
    await embedder.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { library, servers, serversDirectory, records, notices, close };
}
