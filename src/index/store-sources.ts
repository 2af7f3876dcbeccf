import { isDeepStrictEqual } from "node:util";
import type { IndexDatabase } from "./open-database.ts";
import { proveFile } from "./proofs.ts";
import type { StoredFile } from "./stored-state.ts";

/**
 * The highest label that a passage ever had: one that is used again could bring back a passage that
 * was removed. The caller holds the lock.
 * @param taken the highest one that an update which was not committed may have given
 */
export function highestLabel(database: IndexDatabase, taken: number): number {
  const committed = (database
    .prepare("SELECT seq FROM sqlite_sequence WHERE name = 'passages'")
    .pluck()
    .get() ?? 0) as number;
  return Math.max(committed, taken);
}

/** Labels of the passages of sources. */
export function labelsOf(database: IndexDatabase, numbers: readonly number[]): number[] {
  const labels = database.prepare("SELECT label FROM passages WHERE source = ?").pluck();
  return numbers.flatMap((number) => labels.all(number) as number[]);
}

/** Removes sources and their passages. */
export function removeSources(database: IndexDatabase, numbers: readonly number[]): void {
  const removePassages = database.prepare("DELETE FROM passages WHERE source = ?");
  const removeSource = database.prepare("DELETE FROM sources WHERE number = ?");
  for (const number of numbers) {
    removePassages.run(number);
    removeSource.run(number);
  }
}

/** Remembers what each file of the corpus looked like. */
export function replaceFiles(database: IndexDatabase, files: readonly StoredFile[]): void {
  const stored = database
    .prepare("SELECT path, fingerprint, problems, sha256 FROM files")
    .all() as StoredFile[];
  const before = new Map(stored.map((file) => [file.path, file]));
  const insert = database.prepare(
    "INSERT OR REPLACE INTO files (path, fingerprint, problems, sha256, proof) VALUES (?, ?, ?, ?, ?)",
  );
  for (const file of files) {
    const same = isDeepStrictEqual(before.get(file.path), file);
    before.delete(file.path);
    if (same) continue;
    insert.run(file.path, file.fingerprint, file.problems, file.sha256, proveFile(file));
  }
  const remove = database.prepare("DELETE FROM files WHERE path = ?");
  for (const path of before.keys()) remove.run(path);
}

/** Removes the vectors that no passage has; `number` alone is read from the index of their keys. */
export function removeUnusedVectors(database: IndexDatabase): void {
  database.exec(
    `DELETE FROM vectors WHERE number IN (
       SELECT number FROM vectors EXCEPT SELECT vectors FROM passages
     )`,
  );
}
