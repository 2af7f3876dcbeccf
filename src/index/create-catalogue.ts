import type { PassageIndex } from "../domain/passage-index.ts";
import type { Source } from "../domain/source.ts";
import type { SourceEntry } from "../domain/source-entry.ts";
import { hashSource, type StoredTexts } from "./hash-source.ts";
import { findingDamage, IndexDamage } from "./index-damage.ts";
import type { IndexDatabase } from "./open-database.ts";
import { decodeLayout } from "./source-layout.ts";

interface EntryRow {
  readonly key: string;
  readonly json: string;
  readonly paragraphs: number;
}

/** The sources of one state of the index: listed, and opened one by one to be read. */
export function createCatalogue(
  dataDirectory: string,
  database: IndexDatabase,
): Pick<PassageIndex, "listSources" | "readSource" | "readText" | "listProblems"> {
  const entries = database.prepare(
    "SELECT key, json, paragraphs FROM sources ORDER BY file, number",
  );
  const whole = database.prepare(
    "SELECT key, json, paragraphs, layout, text, hash FROM sources WHERE key = ?",
  );
  const textOf = database.prepare("SELECT text FROM sources WHERE id = ?").pluck();
  const problems = database.prepare(
    "SELECT path AS file, problems FROM files WHERE problems > 0 ORDER BY path",
  );
  let listed: readonly SourceEntry[] | undefined;

  return {
    listSources: findingDamage(dataDirectory, () => {
      listed ??= (entries.all() as EntryRow[]).map(toEntry);
      return listed;
    }),
    readSource: findingDamage(dataDirectory, (key) => {
      const row = whole.get(key) as (EntryRow & StoredTexts & { hash: Buffer }) | undefined;
      if (row === undefined) return null;
      if (!hashSource(row).equals(row.hash)) throw new IndexDamage(dataDirectory);
      const paragraphs = decodeLayout(row.layout).map((paragraph, at) => ({
        ...paragraph,
        number: at + 1,
        text: row.text.slice(paragraph.start, paragraph.end),
      }));
      return { entry: toEntry(row), text: row.text, paragraphs };
    }),
    readText: findingDamage(dataDirectory, (id) => (textOf.get(id) as string | undefined) ?? null),
    listProblems: findingDamage(
      dataDirectory,
      () => problems.all() as { file: string; problems: number }[],
    ),
  };
}

function toEntry({ key, json, paragraphs }: EntryRow): SourceEntry {
  // Written by this project in the same schema version.
  return { source: JSON.parse(json) as Source, key, paragraphs };
}
