import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Library } from "../domain/library.ts";
import type { Records } from "../domain/records.ts";
import type { Work } from "../domain/server-documents.ts";
import type { Servers } from "../domain/servers.ts";
import { createAttendance } from "./create-attendance.ts";
import { createPool } from "./create-pool.ts";
import { createQueue } from "./create-queue.ts";
import { createServerDocuments } from "./create-server-documents.ts";
import { DISCARDED, discard } from "./discard.ts";
import { libraryVia } from "./library-via.ts";
import type { LibraryMaker } from "./own-library.ts";
import { isOwnSource, ownSources } from "./own-sources.ts";
import { isServerId, serverFolder } from "./server-folder.ts";
import { listDocuments } from "./stored-documents.ts";
import type { DocumentRules } from "./take-in.ts";

export interface ServersOptions {
  /** Where each server has a folder of its own. */
  readonly directory: string;
  /** What all share. */
  readonly shared: Library;
  readonly records: Records;
  readonly rules: DocumentRules;
  readonly maker: LibraryMaker;
  /** Days from the bot's removal to the end of what is kept of a server; 0 for at once. */
  readonly graceDays: number;
  readonly now: () => Date;
  /** Told of what goes wrong while nobody waits for it. */
  readonly report: (error: unknown) => void;
}

export interface OpenServers extends Servers {
  /** Erases what is kept of servers whose time has come. */
  eraseOverdue(): Promise<void>;
  close(): void;
}

/** Libraries of servers that are open at once; each holds its graph and its words in memory. */
const MOST_OPEN = 20;
const IDLE_MS = 10 * 60 * 1000;

/** What servers have of their own: each its folder, its index, its queue, and no other's. */
export function openServers(options: ServersOptions): OpenServers {
  const { directory, shared, records, rules, maker, report } = options;
  const queue = createQueue();
  const works = new Map<string, Work>();
  /** Servers whose index could not be opened and was brought up to date once. */
  const mended = new Set<string>();
  let isClosed = false;
  const reportUnlessClosed = (error: unknown) => {
    // What is cut short by the end of the bot goes on at the next start.
    if (!isClosed) report(error);
  };

  const placeOf = (serverId: string) => {
    const folder = serverFolder(directory, serverId);
    const corpus = ownSources(rules.corpusOf(folder.documents), serverId);
    return { folder, corpus, index: { dataDirectory: folder.index, corpus } };
  };
  const pool = createPool({
    async open(serverId: string) {
      const { folder, index } = placeOf(serverId);
      if (!existsSync(folder.index)) return null;
      const library = await maker.open(index);
      if (library !== null) mended.delete(serverId);
      else if (!works.has(serverId) && !mended.has(serverId)) {
        mended.add(serverId);
        catchUp(serverId).catch(reportUnlessClosed);
      }
      return library;
    },
    close: (library) => library.close(),
    most: MOST_OPEN,
    idleMs: IDLE_MS,
  });

  /** Only in its turn in the queue. */
  const update = async (serverId: string) => {
    const { folder, corpus, index } = placeOf(serverId);
    if ((await listDocuments(folder, corpus)).length === 0) {
      await discard(folder.index, () => pool.drop(serverId));
      return;
    }
    const tell = (done: number, total: number) =>
      works.set(serverId, { kind: "indexing", done, total });
    tell(0, 0);
    try {
      await maker.update(index, {
        begin: (_, total) => tell(0, total),
        advance: (done) => tell(done, works.get(serverId)?.total ?? 0),
        end() {},
      });
    } finally {
      works.delete(serverId);
    }
    await pool.use(serverId, async (library) => library?.refresh());
  };
  const catchUp = (serverId: string) => queue.run(serverId, () => update(serverId));

  const documentsOf: Servers["documentsOf"] = (serverId) =>
    createServerDocuments({
      ...{ serverId, ...placeOf(serverId), rules, records, queue, pool, works },
      update: () => update(serverId),
      report: reportUnlessClosed,
    });
  const listFolders = async () =>
    existsSync(directory) ? (await readdir(directory)).filter(isServerId) : [];
  const attendance = createAttendance({
    ...options,
    listServers: async () => [...new Set([...records.listServers(), ...(await listFolders())])],
    erase: (serverId) => documentsOf(serverId).erase(),
  });

  return {
    ...attendance,
    documentsOf,
    libraryOf(serverId) {
      if (serverId === null || records.leftOn(serverId) !== null) return shared;
      if (!existsSync(serverFolder(directory, serverId).index)) return shared;
      const owns = (source: { readonly id: string }) => isOwnSource(serverId, source);
      return libraryVia(shared.compareQuotations, (run) =>
        pool.use(serverId, (own) => run(own === null ? shared : maker.join({ own, owns }))),
      );
    },
    async attend(serverIds) {
      await removeDiscarded(directory);
      await attendance.attend(serverIds);
      const present = new Set(serverIds);
      const behind = (await listFolders()).filter((serverId) => present.has(serverId));
      catchUpAll(behind).catch(reportUnlessClosed);
    },
    close() {
      isClosed = true;
      pool.close();
    },
  };

  /** One after the other, so that a start with many servers leaves room for questions. */
  async function catchUpAll(serverIds: readonly string[]): Promise<void> {
    for (const serverId of serverIds) {
      if (isClosed) return;
      await catchUp(serverId).catch(reportUnlessClosed);
    }
  }
}

/** What a process that was killed had not deleted to the end. */
async function removeDiscarded(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  const discarded = (await readdir(directory)).filter((name) => name.endsWith(DISCARDED));
  for (const name of discarded) await rm(join(directory, name), { recursive: true, force: true });
}
