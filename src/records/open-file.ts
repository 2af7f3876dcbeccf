import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { mendingFaults } from "./mending-faults.ts";
import { migrate } from "./migrate.ts";
import { STEPS } from "./steps.ts";

const FILE = "servers.sqlite";
/** How long a write waits for another process's. */
const BUSY_MS = 5000;

/** The database, brought up to this version; a damaged one is put aside and a new one begun. */
export function openFile(
  dataDirectory: string,
  notify: (message: string) => void,
): Database.Database {
  const file = join(dataDirectory, FILE);
  return mendingFaults(file)(() => {
    mkdirSync(dataDirectory, { recursive: true });
    const opened = tryOpen(file);
    if (opened !== null) return opened;
    const aside = `${file}.damaged-${new Date().toISOString().replaceAll(":", "")}`;
    renameSync(file, aside);
    // They belong to the damaged file and would be taken for the new one's.
    for (const suffix of ["-wal", "-shm"]) rmSync(file + suffix, { force: true });
    notify(
      `${file} is damaged and was moved to ${aside}: servers have default settings until it is put back from a backup.`,
    );
    return open(file);
  })();
}

function tryOpen(file: string): Database.Database | null {
  try {
    return open(file);
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : "";
    if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") return null;
    throw error;
  }
}

function open(file: string): Database.Database {
  const database = new Database(file, { timeout: BUSY_MS });
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    const damage = database.pragma("quick_check", { simple: true });
    if (damage !== "ok") throw new Database.SqliteError(String(damage), "SQLITE_CORRUPT");
    migrate(database, STEPS);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
