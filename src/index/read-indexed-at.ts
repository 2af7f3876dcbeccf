import { openDatabaseForReading } from "./open-database.ts";
import { readManifest } from "./stored-state.ts";

/**
 * When the state that answers now was committed, ISO 8601; `null` where there is none. Costs less
 * than a millisecond, so that it can be asked for again and again.
 */
export function readIndexedAt(dataDirectory: string): string | null {
  const database = openDatabaseForReading(dataDirectory);
  if (database === null) return null;
  try {
    return readManifest(database)?.indexedAt ?? null;
  } finally {
    database.close();
  }
}
