import type { IndexDatabase } from "./open-database.ts";
import { SCHEMA_VERSION, VECTORS_SINCE } from "./schema.ts";

/** Some 4 KB each. */
const AT_ONCE = 4096;

/**
 * Takes over the vectors of a database of another version that stores them alike; what was taken
 * before stays as it is.
 */
export function takeVectors(database: IndexDatabase, from: string): void {
  database.prepare("ATTACH ? AS kept").run(from);
  try {
    const version = database.pragma("kept.user_version", { simple: true }) as number;
    if (version < VECTORS_SINCE || version > SCHEMA_VERSION) return;
    const last = database.prepare("SELECT max(number) FROM kept.vectors").pluck().get() as number;
    const take = database.prepare(
      `INSERT OR IGNORE INTO vectors (key, record, sketches)
       SELECT key, record, sketches FROM kept.vectors WHERE number > ? AND number <= ?`,
    );
    // Piece by piece: all at once would stand in the journal as well.
    for (let taken = 0; taken < last; taken += AT_ONCE) take.run(taken, taken + AT_ONCE);
  } finally {
    database.exec("DETACH kept");
  }
}
