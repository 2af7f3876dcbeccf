import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Judge } from "../answering/judge-evidence.ts";
import { FORMAT_NAMES, isDocument } from "../corpus/classify-path.ts";
import { createCorpus } from "../corpus/create-corpus.ts";
import { readDocumentApart } from "../corpus/read-document-apart.ts";
import { NO_METADATA, readMetadata } from "../corpus/read-metadata.ts";
import { sideFilePath } from "../corpus/side-file-path.ts";
import type { Embedder } from "../domain/embedder.ts";
import { Fault } from "../domain/fault.ts";
import type { Library } from "../domain/library.ts";
import type { Records } from "../domain/records.ts";
import { updateIndex } from "../index/update-index.ts";
import { type OpenServers, openServers } from "../servers/open-servers.ts";
import { joinLibraries } from "./join-libraries.ts";
import { openLibraryAsItIs } from "./open-library.ts";
import type { ServerCorpusSettings } from "./settings.ts";

interface BotServersOptions {
  readonly dataDirectory: string;
  readonly settings: ServerCorpusSettings;
  readonly shared: Library;
  /** Is given each library that a server's questions are asked of. */
  readonly observe: (library: Library) => Library;
  readonly records: Records;
  readonly embedder: Embedder;
  readonly now: () => Date;
  readonly judge: Judge;
  readonly notify: (message: string) => void;
  readonly report: (error: unknown) => void;
}

/** What anybody may upload to Discord, so that a document can be given back. */
const MOST_FILE_BYTES = 10_000_000;
/** How often, and with what pause, an index is asked for that another process is changing. */
const MOST_TRIES = 60;
const PAUSE_MS = 1000;

/** What servers have of their own, read, embedded and judged as the shared documents are. */
export function openBotServers(options: BotServersOptions): OpenServers {
  const { dataDirectory, settings, shared, observe, embedder, notify } = options;
  const { maxTokens, countTokens } = embedder;
  return openServers({
    ...options,
    shared: observe(shared),
    directory: join(dataDirectory, "servers"),
    graceDays: settings.graceDays,
    rules: {
      corpusOf: (directory) =>
        createCorpus({ directory, maxTokens, countTokens, read: readDocumentApart }),
      isDocument,
      sideFilePath,
      async readApart({ name, bytes, metadata }) {
        const known = { given: { ...NO_METADATA, ...metadata }, inherited: NO_METADATA };
        const { located, problems } = await readDocumentApart({ file: name, bytes, known });
        return { sources: located.map(({ sourceText }) => sourceText), problems };
      },
      readMetadata,
      limits: {
        mostFileBytes: MOST_FILE_BYTES,
        mostServerBytes: settings.mostBytes,
        formats: FORMAT_NAMES,
      },
    },
    maker: {
      open: (place) => openLibraryAsItIs({ ...options, ...place, progress: SILENT }),
      join: ({ own, owns }) => observe(joinLibraries({ shared, own, owns })),
      async update(place, progress) {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const given = { ...place, embedder, progress, notify, care: "verify" } as const;
          const { kind } = await updateIndex(given);
          if (kind !== "busy") return;
          await wait(PAUSE_MS);
        }
        throw new Fault(
          `Another process keeps changing the index in ${place.dataDirectory}: end it, then start the bot again.`,
        );
      },
    },
  });
}

/** Indexes of servers are made while the bot runs, when nobody looks at the terminal. */
const SILENT = { begin() {}, advance() {}, end() {} };
