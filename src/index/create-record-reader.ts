import type { IndexDatabase } from "./open-database.ts";

/** Reads the stored form of a passage's vectors, `vector-record.ts`, by the passage's label. */
export function createRecordReader(database: IndexDatabase): (label: number) => Buffer {
  const stored = database
    .prepare(
      `SELECT record FROM passages INDEXED BY passages_by_label
       JOIN vectors ON vectors = number WHERE label = ?`,
    )
    .pluck();
  return (label) => stored.get(label) as Buffer;
}
