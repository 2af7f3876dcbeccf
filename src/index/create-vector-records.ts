import { createRecordReader } from "./create-record-reader.ts";
import type { IndexDatabase } from "./open-database.ts";

/** Of passages, some 2.7 KB each: the candidates of ten questions that are asked at once. */
const MOST_KEPT = 1024;

/** The stored form of passages' vectors by label; those read last are kept. */
export function createVectorRecords(database: IndexDatabase): (label: number) => Buffer {
  const read = createRecordReader(database);
  const kept = new Map<number, Buffer>();
  return (label) => {
    const known = kept.get(label);
    if (known !== undefined) return known;
    const record = read(label);
    if (kept.size === MOST_KEPT) kept.delete(kept.keys().next().value as number);
    kept.set(label, record);
    return record;
  };
}
