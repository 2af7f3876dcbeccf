import type { PassageIndex } from "../domain/passage-index.ts";
import type { SourceEntry } from "../domain/source-entry.ts";
import { hashSource } from "./hash-source.ts";
import { findingDamage, IndexDamage } from "./index-damage.ts";
import type { IndexDatabase } from "./open-database.ts";
import { proveFile, provesEntry, type SourceProof } from "./proofs.ts";
import { decodeLayout } from "./source-layout.ts";
import { decodeSource } from "./source-row.ts";

interface EntryRow extends SourceProof {
  readonly key: string;
  readonly json: string;
  readonly paragraphs: number;
  readonly sha256: string;
}

const ENTRIES = "s.key, s.json, s.paragraphs, s.proof, f.problems, f.sha256, f.proof AS fileProof";
const TABLES = "sources s LEFT JOIN files f ON f.path = s.file";

const TEXTS = "JOIN texts t ON t.source = s.number";

/** A file of the corpus as `proveFile` takes it. */
type FileRow = Parameters<typeof proveFile>[0];

/** The sources of one state of the index: listed, and opened one by one to be read. */
export function createCatalogue(
  dataDirectory: string,
  database: IndexDatabase,
): Pick<PassageIndex, "listSources" | "readSource" | "readText" | "listProblems"> {
  const entries = database.prepare(`SELECT ${ENTRIES} FROM ${TABLES} ORDER BY s.file, s.number`);
  const whole = database.prepare(
    `SELECT ${ENTRIES}, s.layout, s.hash, t.text FROM ${TABLES} ${TEXTS} WHERE s.key = ?`,
  );
  const textOf = database.prepare(
    `SELECT json, layout, hash, text FROM sources s ${TEXTS} WHERE id = ? AND chars <= ?`,
  );
  const problems = database.prepare(
    "SELECT path, problems, sha256, proof FROM files WHERE problems > 0 ORDER BY path",
  );
  let listed: readonly SourceEntry[] | undefined;
  const toEntry = ({ key, json, paragraphs, sha256, ...proof }: EntryRow): SourceEntry => {
    const entry = { source: decodeSource({ json, sha256 }), key, paragraphs };
    if (!provesEntry(entry, proof)) throw new IndexDamage(dataDirectory);
    return entry;
  };

  /** The text of a row, compared with its hash. */
  const readWhole = ({ json, layout, text, hash }: StoredRow): string => {
    if (!hashSource({ json, layout, text }).equals(hash)) throw new IndexDamage(dataDirectory);
    return text;
  };

  return {
    listSources: findingDamage(dataDirectory, () => {
      listed ??= (entries.all() as EntryRow[]).map(toEntry);
      return listed;
    }),
    readSource: findingDamage(dataDirectory, (key) => {
      const row = whole.get(key) as (EntryRow & StoredRow) | undefined;
      if (row === undefined) return null;
      const text = readWhole(row);
      const paragraphs = decodeLayout(row.layout).map((paragraph, at) => ({
        ...paragraph,
        number: at + 1,
        text: text.slice(paragraph.start, paragraph.end),
      }));
      return { entry: toEntry(row), text, paragraphs };
    }),
    readText: findingDamage(dataDirectory, (id, mostChars) => {
      const row = textOf.get(id, mostChars) as StoredRow | undefined;
      return row === undefined ? null : readWhole(row);
    }),
    listProblems: findingDamage(dataDirectory, () =>
      (problems.all() as (FileRow & { proof: Buffer })[]).map(({ proof, ...file }) => {
        if (!proof.equals(proveFile(file))) throw new IndexDamage(dataDirectory);
        return { file: file.path, problems: file.problems };
      }),
    ),
  };
}

/** A source's texts as the database keeps them. */
interface StoredRow {
  readonly json: string;
  readonly layout: string;
  readonly text: string;
  readonly hash: Buffer;
}
