import type { Neighbour, PassageIndex } from "../domain/passage-index.ts";
import { createCatalogue } from "./create-catalogue.ts";
import { createRecordReader } from "./create-record-reader.ts";
import { createSourceTexts } from "./create-source-texts.ts";
import { filterSources } from "./filter-sources.ts";
import { findingDamage } from "./index-damage.ts";
import type { Manifest } from "./manifest.ts";
import type { IndexDatabase } from "./open-database.ts";
import type { PassageGraph } from "./passage-graph.ts";
import { decodePassage, type PassageRow } from "./passage-row.ts";
import { provePassage, provesEntry, type SourceProof } from "./proofs.ts";
import { alignSketches } from "./sketch-record.ts";
import { sourceKey } from "./source-key.ts";
import { decodeSource } from "./source-row.ts";
import { tabulateDirections } from "./tabulate-directions.ts";
import { comparePassage, compareVectors, countSteps, type QuestionSteps } from "./vector-record.ts";
import type { WordIndex } from "./word-index.ts";
import { decodeWords } from "./words-record.ts";

/** Up to so many passages are compared one by one: quicker than a graph that finds few of them. */
const MOST_COMPARED = 2000;

/** For each that is wanted, so many are looked at that are near along the axes of the graph. */
const LOOKED_AT = 3;

/** One state of the index, over a connection whose read transaction holds that state. */
export function createPassageIndex({
  dataDirectory,
  database,
  manifest,
  graph,
  words,
}: {
  readonly dataDirectory: string;
  readonly database: IndexDatabase;
  readonly manifest: Manifest;
  readonly graph: PassageGraph;
  readonly words: WordIndex;
}): PassageIndex {
  const sources = database.prepare("SELECT number, key, json FROM sources");
  const labels = database.prepare("SELECT label FROM passages WHERE source = ?").pluck();
  const recordOf = createRecordReader(database);
  const examined = database.prepare(
    "SELECT words, sketches FROM passages JOIN vectors ON vectors = number WHERE label = ?",
  );
  const row = database.prepare(
    `SELECT p.id, p.key, p.json, p.source AS number, s.id AS sourceId, s.json AS source, f.sha256
     FROM passages p JOIN sources s ON s.number = p.source LEFT JOIN files f ON f.path = s.file
     WHERE label = ?`,
  );
  const labelOf = database.prepare("SELECT min(label) FROM passages WHERE key = ?").pluck();
  const textOf = createSourceTexts(database);
  const catalogue = createCatalogue(dataDirectory, database);
  const proof = database.prepare(
    `SELECT t.text AS whole, p.proof AS passageProof, s.proof, f.problems, f.proof AS fileProof
     FROM passages p JOIN sources s ON s.number = p.source JOIN texts t ON t.source = s.number
       LEFT JOIN files f ON f.path = s.file
     WHERE p.id = ? AND s.id = ?`,
  );

  /** Made anew for each question, they would be a third of what it leaves to the garbage collector. */
  let tablesKept: readonly Float64Array[] = [];

  const readRecords = (wanted: readonly number[]) =>
    wanted.map((label) => ({ label, record: recordOf(label) }));

  const compare = (records: ReturnType<typeof readRecords>, steps: QuestionSteps): Neighbour[] =>
    records.map(({ label, record }) => ({ label, similarities: compareVectors(record, steps) }));

  const nearestOf = findingDamage(
    dataDirectory,
    (wanted: readonly number[], question: Float32Array, count: number) => {
      const steps = countSteps(question);
      const records = readRecords(wanted)
        .map((one) => ({ ...one, nearness: comparePassage(one.record, steps) }))
        .sort((one, other) => other.nearness - one.nearness);
      return compare(records.slice(0, count), steps);
    },
  );

  const read = findingDamage(dataDirectory, (label: number) => {
    const found = row.get(label) as PassageRow & { number: number; source: string; sha256: string };
    const source = decodeSource({ json: found.source, sha256: found.sha256 });
    return { passage: decodePassage(found, textOf(found.number)), source };
  });

  return {
    summary: {
      sources: manifest.sources,
      passages: manifest.passages,
      problems: database.prepare("SELECT total(problems) FROM files").pluck().get() as number,
      indexedAt: manifest.indexedAt,
      embedder: manifest.embedder,
    },
    select: findingDamage(dataDirectory, (filter) => {
      const wanted = filterSources(
        () => sources.all() as { number: number; key: string; json: string }[],
        filter,
      );
      return wanted === null
        ? null
        : new Set(wanted.flatMap((number) => labels.all(number) as number[]));
    }),
    async nearest(question, { count, among }) {
      if (among !== null && among.size <= MOST_COMPARED) {
        return nearestOf([...among], question, count);
      }
      const lookedAt = graph.axes === null ? count : count * LOOKED_AT;
      return nearestOf(await graph.nearest(question, lookedAt, among), question, count);
    },
    match: (terms, options) => words.match(terms, options),
    prepare: findingDamage(dataDirectory, (wanted) => {
      const records = readRecords(wanted);
      return findingDamage(dataDirectory, (question) => compare(records, countSteps(question)));
    }),
    examine: findingDamage(dataDirectory, (wanted, question) => {
      const tables = tabulateDirections(question, tablesKept);
      if (tables.pairs.length > tablesKept.length) tablesKept = tables.pairs;
      return wanted.map((label) => {
        const found = examined.get(label) as { words: Buffer; sketches: Buffer };
        return {
          words: decodeWords(found.words),
          alignment: alignSketches(found.sketches, tables),
        };
      });
    }),
    weigh: (terms) => words.weigh(terms),
    matchAll: (terms) => words.matchAll(terms),
    countHolders: (term) => words.countHolders(term),
    resembling: (word) => words.resembling(word),
    read,
    find: findingDamage(dataDirectory, (key) => {
      const label = labelOf.get(key) as number | null;
      if (label === null) return null;
      const { passage, source } = read(label);
      return {
        passage,
        source: { source, key: sourceKey(source.id), paragraphs: passage.paragraphs },
      };
    }),
    ...catalogue,
    proves: findingDamage(dataDirectory, ({ passage, source }) => {
      const stored = proof.get(passage.id, source.id) as
        | (SourceProof & { whole: string; passageProof: Buffer })
        | undefined;
      const entry = { source, key: sourceKey(source.id), paragraphs: passage.paragraphs };
      return (
        stored !== undefined &&
        stored.whole.slice(passage.start, passage.end) === passage.text &&
        stored.passageProof.equals(provePassage(passage)) &&
        provesEntry(entry, stored)
      );
    }),
    close() {
      database.close();
      graph.close();
    },
  };
}
