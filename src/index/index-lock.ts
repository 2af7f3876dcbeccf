import { join } from "node:path";
import Database from "better-sqlite3";

/**
 * Lets one process at a time change an index. The lock is SQLite's own on an empty database, so
 * the system gives it back when its holder ends, however that happens.
 * @returns what gives the lock back, or `null` while another process holds it
 */
export function takeIndexLock(dataDirectory: string): (() => void) | null {
  const database = new Database(join(dataDirectory, "lock.sqlite"), { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) return null;
    throw error;
  }
  return () => database.close();
}
