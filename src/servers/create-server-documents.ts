import { rm } from "node:fs/promises";
import type { Corpus } from "../domain/corpus.ts";
import type { Records } from "../domain/records.ts";
import type {
  Addition,
  ServerDocument,
  ServerDocuments,
  Work,
} from "../domain/server-documents.ts";
import type { SourceEntry } from "../domain/source-entry.ts";
import type { Pool } from "./create-pool.ts";
import type { Queue } from "./create-queue.ts";
import { discard } from "./discard.ts";
import type { OwnLibrary } from "./own-library.ts";
import type { ServerFolder } from "./server-folder.ts";
import { listDocuments, listStoredFiles, removeDocument } from "./stored-documents.ts";
import { type DocumentRules, takeIn } from "./take-in.ts";

export interface ServerParts {
  readonly serverId: string;
  readonly folder: ServerFolder;
  /** Of the documents in the folder. */
  readonly corpus: Corpus;
  readonly rules: DocumentRules;
  readonly records: Records;
  readonly queue: Queue;
  readonly pool: Pool<OwnLibrary>;
  /** What is being done, by server. */
  readonly works: Map<string, Work>;
  /** Brings the index up to date with the folder; not without its turn in the queue. */
  readonly update: () => Promise<void>;
  /** Told of what hinders a change without undoing it. */
  readonly report: (error: unknown) => void;
}

/** The documents of one server: what it is given knows of no other one. */
export function createServerDocuments(parts: ServerParts): ServerDocuments {
  const { serverId, folder, corpus, rules, records, queue, pool, works, update, report } = parts;
  const inTurn = <Result>(task: () => Promise<Result>) => queue.run(serverId, task);
  const isUpdated = () =>
    update().then(
      () => true,
      (error: unknown) => {
        report(error);
        return false;
      },
    );

  return {
    limits: rules.limits,
    async list() {
      const documents = await listDocuments(folder, corpus);
      const entries = await pool.use(
        serverId,
        async (library) => (await library?.findSources("")) ?? [],
      );
      return documents.map((document) => ({ ...document, title: findTitle(document, entries) }));
    },
    work: () => works.get(serverId) ?? null,
    summary: () => pool.use(serverId, async (library) => library?.summary() ?? null),
    files: () => listStoredFiles(folder),
    async problems() {
      const files = await pool.use(
        serverId,
        async (library) => (await library?.describe())?.problemFiles ?? [],
      );
      const contents = await Promise.all(files.map(({ file }) => corpus.readFile(file)));
      return contents.flatMap(({ problems }) => problems);
    },
    add: (documents) =>
      inTurn(async () => {
        const additions: Addition[] = [];
        try {
          for (const [done, document] of documents.entries()) {
            works.set(serverId, { kind: "receiving", done, total: documents.length });
            additions.push(await takeIn(document, { folder, corpus, rules, report }));
          }
          const isChanged = additions.some(({ kind }) => kind === "added");
          return { additions, isIndexed: !isChanged || (await isUpdated()) };
        } finally {
          works.delete(serverId);
          await rm(folder.arriving, { recursive: true, force: true });
        }
      }),
    remove: (key) =>
      inTurn(async () => {
        const documents = await listDocuments(folder, corpus);
        const removed = documents.find((document) => document.key === key) ?? null;
        if (removed === null) return null;
        await removeDocument(folder, removed.name);
        return { document: removed, isIndexed: await isUpdated() };
      }),
    erase: () =>
      inTurn(async () => {
        const documents = await listDocuments(folder, corpus);
        await discard(folder.path, () => pool.drop(serverId));
        records.forget(serverId);
        return { documents: documents.length };
      }),
  };
}

function findTitle({ name }: ServerDocument, entries: readonly SourceEntry[]): string | null {
  const [only, ...others] = entries.filter(({ source: { file } }) => file === name);
  return others.length === 0 ? (only?.source.title ?? null) : null;
}
