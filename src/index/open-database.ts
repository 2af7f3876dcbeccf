import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";
import { takeVectors } from "./take-vectors.ts";

export type IndexDatabase = Database.Database;

const FILE = "index.sqlite";

/** Where a database of another version stays until there is one of this version to answer from. */
const KEPT = "index.before.sqlite";

/** What a database consists of: itself and its journals. */
const SUFFIXES = ["", "-wal", "-shm"];

/**
 * A passage's vectors take about four kilobytes: of the usual page as large as that, an eighth would
 * stay empty.
 */
const PAGE_BYTES = 32_768;

/** Questions read some hundred records each, and those of one subject the same pages. */
const PAGES_KEPT_KIB = 16_000;

/** What a large update may leave of its journal, once all of it stands in the database. */
const MOST_JOURNAL_BYTES = 4_000_000;

/**
 * The database of a data folder, made if it is not there. One that cannot be read, or is of
 * another version, holds nothing that the corpus does not give again: it is made anew. One of
 * another version is put aside until then, for whoever goes back to that version, and what it knows of
 * vectors is taken over, so that nothing is embedded again.
 * @param notify is told in one sentence when that happens
 */
export function openDatabase(
  dataDirectory: string,
  notify: (message: string) => void,
): IndexDatabase {
  const file = join(dataDirectory, FILE);
  const database = tryOpen(file) ?? renewDatabase(dataDirectory, notify);
  const kept = join(dataDirectory, KEPT);
  if (!existsSync(kept)) return database;
  try {
    // One that is damaged gives nothing.
    whenReadable(() => takeVectors(database, kept));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function renewDatabase(dataDirectory: string, notify: (message: string) => void): IndexDatabase {
  const file = join(dataDirectory, FILE);
  if (explainUnusable(dataDirectory) === "other-version") {
    notify(
      `The index in ${dataDirectory} is of another version: it is made anew from the corpus, and kept as ${KEPT} until that is done.`,
    );
    putAside(dataDirectory);
  } else {
    notify(`The index in ${dataDirectory} is damaged: it is made anew from the corpus.`);
    removeDatabase(dataDirectory);
  }
  const renewed = tryOpen(file);
  if (renewed === null) throw new Error(`${file} could not be made`);
  return renewed;
}

/** A connection for reading only; `null` when there is no usable database. */
export function openDatabaseForReading(dataDirectory: string): IndexDatabase | null {
  const file = join(dataDirectory, FILE);
  if (!existsSync(file)) return null;
  return whenReadable(() => {
    const database = new Database(file, { readonly: true });
    database.pragma(`cache_size = -${PAGES_KEPT_KIB}`);
    return keepIfOf(database, SCHEMA_VERSION);
  });
}

/** Why `openDatabaseForReading` finds nothing that is usable, or nothing was committed yet. */
export function explainUnusable(dataDirectory: string): "missing" | "other-version" | "damaged" {
  const file = join(dataDirectory, FILE);
  if (!existsSync(file)) return "missing";
  const version = whenReadable(() => {
    const database = new Database(file, { readonly: true });
    try {
      return isEmpty(database) ? SCHEMA_VERSION : versionOf(database);
    } finally {
      database.close();
    }
  });
  if (version === null) return "damaged";
  return version === SCHEMA_VERSION ? "missing" : "other-version";
}

export function removeDatabase(dataDirectory: string): void {
  removeFiles(dataDirectory, FILE);
}

/** Removes a database of another version, once one of this version answers in its place. */
export function removeKeptDatabase(dataDirectory: string): void {
  removeFiles(dataDirectory, KEPT);
}

function removeFiles(dataDirectory: string, name: string): void {
  for (const suffix of SUFFIXES) rmSync(join(dataDirectory, name + suffix), { force: true });
}

/** The journals first: left behind, they would be taken for those of the database to come. */
function putAside(dataDirectory: string): void {
  removeKeptDatabase(dataDirectory);
  for (const suffix of [...SUFFIXES].reverse()) {
    const file = join(dataDirectory, FILE + suffix);
    if (existsSync(file)) renameSync(file, join(dataDirectory, KEPT + suffix));
  }
}

function tryOpen(file: string): IndexDatabase | null {
  return whenReadable(() => {
    const database = new Database(file);
    // Before all else, or it has no effect.
    database.pragma(`page_size = ${PAGE_BYTES}`);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma(`journal_size_limit = ${MOST_JOURNAL_BYTES}`);
    database.pragma("foreign_keys = ON");
    if (versionOf(database) === 0 && isEmpty(database)) database.exec(SCHEMA);
    return keepIfOf(database, SCHEMA_VERSION);
  });
}

function keepIfOf(database: IndexDatabase, version: number): IndexDatabase | null {
  if (versionOf(database) === version) return database;
  database.close();
  return null;
}

function versionOf(database: IndexDatabase): unknown {
  return database.pragma("user_version", { simple: true });
}

function isEmpty(database: IndexDatabase): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
}

function whenReadable<Opened>(open: () => Opened): Opened | null {
  try {
    return open();
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** Whether an error says that the file's bytes are not those of a sound database. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Database.SqliteError ? error.code : "";
  return code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB";
}
