import type { Passage } from "../domain/passage.ts";
import type { SourceNames, SourceText } from "../domain/source.ts";
import type { PassageWords } from "../domain/word.ts";
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
  readonly passages: readonly { readonly passage: Passage; readonly key: Buffer }[];
}

/** @returns the labels of the passages that went with the sources */
export function removeSources(database: IndexDatabase, numbers: readonly number[]): number[] {
  const labelsOf = database.prepare("SELECT label FROM passages WHERE source = ?").pluck();
  const removePassages = database.prepare("DELETE FROM passages WHERE source = ?");
  const removeSource = database.prepare("DELETE FROM sources WHERE number = ?");
  return numbers.flatMap((number) => {
    const labels = labelsOf.all(number) as number[];
    removePassages.run(number);
    removeSource.run(number);
    return labels;
  });
}

/** @returns the labels of the new passages, ascending */
export function insertSources(database: IndexDatabase, sources: readonly NewSource[]): number[] {
  const insertSource = database.prepare(
    `INSERT INTO sources (id, key, file, hash, proof, json, paragraphs, layout, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertPassage = database.prepare(
    `INSERT INTO passages (id, key, source, vectors, proof, json, text, words)
     VALUES (?, ?, ?, (SELECT number FROM vectors WHERE key = ?), ?, ?, ?, ?)`,
  );
  return sources.flatMap(({ source: { source, text, paragraphs }, hash, passages }) => {
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
      text,
    );
    return passages.map(({ passage, key: vectorsKey }) =>
      Number(
        insertPassage.run(
          passage.id,
          passage.key,
          lastInsertRowid,
          vectorsKey,
          provePassage(passage),
          encodePassage(passage),
          passage.text,
          encodeWords(analyzePassage(passage, source)),
        ).lastInsertRowid,
      ),
    );
  });
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
  database.exec("DELETE FROM files");
  const insert = database.prepare(
    "INSERT INTO files (path, fingerprint, problems, sha256, proof) VALUES (?, ?, ?, ?, ?)",
  );
  for (const file of files) {
    insert.run(file.path, file.fingerprint, file.problems, file.sha256, proveFile(file));
  }
}
