import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../domain/corpus.ts";
import type { Embedder, PassageInput } from "../domain/embedder.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceNames, SourceText } from "../domain/source.ts";
import type { PassageWords } from "../domain/word.ts";
import { createPause } from "./create-pause.ts";
import type { IndexDatabase } from "./open-database.ts";
import { hashInput, toPassageInput } from "./passage-input.ts";
import { encodePassage } from "./passage-row.ts";
import { proveNames, provePassage } from "./proofs.ts";
import { readWords } from "./read-words.ts";
import { sourceKey } from "./source-key.ts";
import { encodeLayout } from "./source-layout.ts";
import { encodeWords } from "./words-record.ts";

const FILE = "next.sqlite";

/**
 * New sources on their way into the index, with their passages: in a file beside it that goes when
 * the update is over, so that a corpus of any size takes no memory. Nothing in it outlives the
 * process, hence no journal and no waiting for the disk. Places count from 1, in the order of adding.
 */
const TABLES = `
  PRAGMA next.journal_mode = OFF;
  PRAGMA next.synchronous = OFF;
  PRAGMA next.cache_size = -2000;
  CREATE TABLE next.sources (
    place INTEGER PRIMARY KEY, passages INTEGER, id TEXT, key TEXT, file TEXT, hash BLOB, proof BLOB,
    json TEXT, paragraphs INTEGER, layout TEXT, chars INTEGER, text TEXT
  );
  CREATE TABLE next.passages (
    place INTEGER PRIMARY KEY, id TEXT, key TEXT, input BLOB, said TEXT, proof BLOB, json TEXT,
    words BLOB
  );
`;

/** Made when all are there: keys come in no order, so an index that grows by them writes far more. */
const INDEX =
  "CREATE INDEX next.passages_by_input ON passages (input, place) WHERE said IS NOT NULL";

export interface NextSources {
  /** Sources so far. */
  readonly count: number;
  /** Passages so far. */
  readonly passages: number;
  /** @param hash what the source will be known by */
  add(source: SourceText, hash: Buffer): Promise<void>;
  /**
   * To be called once, when all are added.
   * @returns of the passages that have no vectors yet, the place of the first that says the same
   */
  listMissing(): readonly number[];
  readMissing(place: number): { readonly key: Buffer; readonly input: PassageInput };
  /** Places of the passages that have no vectors yet and whose input this is. */
  placesOf(key: Buffer): readonly number[];
  /**
   * Puts them into the index, within the caller's transaction; all inputs have vectors by now.
   * @param after the label of a passage is its place behind this one
   */
  store(after: number): Promise<void>;
}

/** New sources whose passages are labelled behind `after`. */
export interface LabelledSources {
  readonly sources: NextSources;
  readonly after: number;
}

/** Begins with nothing; `removeNextSources` when the database is closed again. */
export function openNextSources(
  database: IndexDatabase,
  {
    dataDirectory,
    corpus,
    embedder,
  }: { readonly dataDirectory: string; readonly corpus: Corpus; readonly embedder: Embedder },
): NextSources {
  removeNextSources(dataDirectory);
  database.prepare("ATTACH ? AS next").run(join(dataDirectory, FILE));
  database.exec(TABLES);

  const addSource = database.prepare(
    "INSERT INTO next.sources VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const addPassage = database.prepare(
    "INSERT INTO next.passages VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
  );
  const hasVectors = database.prepare("SELECT 1 FROM main.vectors WHERE key = ?");
  const missing = database.prepare("SELECT input, said FROM next.passages WHERE place = ?");
  const places = database
    .prepare("SELECT place FROM next.passages WHERE input = ? AND said IS NOT NULL")
    .pluck();
  // One for all of them: a source may be a single passage, and there may be thousands.
  const pause = createPause();
  let count = 0;
  let passages = 0;

  return {
    get count() {
      return count;
    },
    get passages() {
      return passages;
    },
    async add(sourceText, hash) {
      const { source, text, paragraphs } = sourceText;
      const split = corpus.splitPassages(sourceText);
      database.exec("BEGIN");
      for (const passage of split) {
        const said = toPassageInput(passage, source);
        const inputKey = hashInput(said, embedder.identity.hash);
        addPassage.run(
          passage.id,
          passage.key,
          inputKey,
          hasVectors.get(inputKey) === undefined ? JSON.stringify(said) : null,
          provePassage(passage),
          encodePassage(passage),
          encodeWords(analyzePassage(passage, source)),
        );
        await pause();
      }
      const key = sourceKey(source.id);
      addSource.run(
        split.length,
        source.id,
        key,
        source.file,
        hash,
        proveNames({ key, source, paragraphs: paragraphs.length }),
        JSON.stringify(source),
        paragraphs.length,
        encodeLayout(paragraphs),
        text.length,
        text,
      );
      database.exec("COMMIT");
      count++;
      passages += split.length;
    },
    listMissing() {
      database.exec(INDEX);
      return database
        .prepare(
          `SELECT min(place) AS first FROM next.passages WHERE said IS NOT NULL
           GROUP BY input ORDER BY first`,
        )
        .pluck()
        .all() as number[];
    },
    readMissing(place) {
      const { input, said } = missing.get(place) as { input: Buffer; said: string };
      // Written by `add`.
      return { key: input, input: JSON.parse(said) as PassageInput };
    },
    placesOf: (key) => places.all(key) as number[],
    store: (after) => storeAll(database, after),
  };
}

export function removeNextSources(dataDirectory: string): void {
  rmSync(join(dataDirectory, FILE), { force: true });
}

async function storeAll(database: IndexDatabase, after: number): Promise<void> {
  const sources = database.prepare("SELECT place, passages FROM next.sources ORDER BY place");
  const insertSource = database.prepare(
    `INSERT INTO main.sources (id, key, file, hash, proof, json, paragraphs, layout, chars)
     SELECT id, key, file, hash, proof, json, paragraphs, layout, chars
     FROM next.sources WHERE place = ?`,
  );
  const insertText = database.prepare(
    "INSERT INTO main.texts (source, text) SELECT ?, text FROM next.sources WHERE place = ?",
  );
  const insertPassage = database.prepare(
    `INSERT INTO main.passages (label, id, key, source, vectors, proof, json, words)
     SELECT ? + place, id, p.key, ?, v.number, proof, json, words
     FROM next.passages p LEFT JOIN main.vectors v ON v.key = p.input WHERE place = ?`,
  );
  const pause = createPause();
  let stored = 0;
  for (const { place, passages } of sources.all() as { place: number; passages: number }[]) {
    const { lastInsertRowid: number } = insertSource.run(place);
    insertText.run(number, place);
    for (const end = stored + passages; stored < end; ) {
      insertPassage.run(after, number, ++stored);
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
