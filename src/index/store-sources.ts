import { isDeepStrictEqual } from "node:util";
import type { Passage } from "../domain/passage.ts";
import type { SourceNames, SourceText } from "../domain/source.ts";
import type { PassageWords } from "../domain/word.ts";
import { createPause } from "./create-pause.ts";
import type { IndexDatabase } from "./open-database.ts";
import { encodePassage } from "./passage-row.ts";
import { proveFile, proveNames, provePassage } from "./proofs.ts";
import { readWords } from "./read-words.ts";
import { sourceKey } from "./source-key.ts";
import { encodeLayout } from "./source-layout.ts";
import type { StoredFile } from "./stored-state.ts";
import { encodeWords } from "./words-record.ts";

/** A source that is not stored yet, with its passages and the keys of their vectors. */
export interface NewSource {
  readonly source: SourceText;
  readonly hash: Buffer;
  readonly passages: readonly NewPassage[];
}

interface NewPassage {
  readonly passage: Passage;
  readonly key: Buffer;
  readonly label: number;
}

/**
 * Labels for new passages, ascending, none of which any passage ever had; the caller holds the lock.
 * @param taken the highest label that an update which was not committed may have given
 */
export function createLabels(database: IndexDatabase, taken: number): () => number {
  const committed = (database
    .prepare("SELECT seq FROM sqlite_sequence WHERE name = 'passages'")
    .pluck()
    .get() ?? 0) as number;
  let last = Math.max(committed, taken);
  return () => ++last;
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

export async function insertSources(
  database: IndexDatabase,
  sources: readonly NewSource[],
): Promise<void> {
  const insertSource = database.prepare(
    `INSERT INTO sources (id, key, file, hash, proof, json, paragraphs, layout, chars)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertText = database.prepare("INSERT INTO texts (source, text) VALUES (?, ?)");
  const insertPassage = database.prepare(
    `INSERT INTO passages (label, id, key, source, vectors, proof, json, words)
     VALUES (?, ?, ?, ?, (SELECT number FROM vectors WHERE key = ?), ?, ?, ?)`,
  );
  const pause = createPause();
  for (const {
    source: { source, text, paragraphs },
    hash,
    passages,
  } of sources) {
    const key = sourceKey(source.id);
    const { lastInsertRowid } = insertSource.run(
      source.id,
      key,
      source.file,
      hash,
      proveNames({ key, source, paragraphs: paragraphs.length }),
      JSON.stringify(source),
      paragraphs.length,
      encodeLayout(paragraphs),
      text.length,
    );
    insertText.run(lastInsertRowid, text);
    for (const { passage, key: vectorsKey, label } of passages) {
      insertPassage.run(
        label,
        passage.id,
        passage.key,
        lastInsertRowid,
        vectorsKey,
        provePassage(passage),
        encodePassage(passage),
        encodeWords(analyzePassage(passage, source)),
      );
      await pause();
    }
  }
}

/** The words of what stands before a passage, and of each of its sentences. */
function analyzePassage({ text, lead, sentences }: Passage, { title }: SourceNames): PassageWords {
  return {
    context: readWords([title, lead].filter(Boolean).join("\n")),
    sentences: sentences.map(({ start, end }) => readWords(text.slice(start, end))),
  };
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
