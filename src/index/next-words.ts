import type { Passage } from "../domain/passage.ts";
import { collectPostings, type PassageTerms } from "./collect-postings.ts";
import type { LabelChanges } from "./grow-graph.ts";
import { joinPostings } from "./join-postings.ts";
import type { IndexDatabase } from "./open-database.ts";
import { decodePassage, type PassageRow } from "./passage-row.ts";
import { NO_POSTINGS, type Postings } from "./postings.ts";
import { decodeWords } from "./words-record.ts";

/** @param before the words of the state before, or `null` to make them from the stored texts */
export async function nextWords(
  database: IndexDatabase,
  before: Postings | null,
  { removed, added }: LabelChanges,
): Promise<Postings> {
  if (before === null) return collectPostings(termsFrom(database, 0));
  const [first] = added;
  const fresh =
    first === undefined ? NO_POSTINGS : await collectPostings(termsFrom(database, first));
  const gone = new Set(removed);
  return joinPostings([
    { postings: before, keeps: (label) => !gone.has(label) },
    { postings: fresh, keeps: () => true },
  ]);
}

/** The terms of title, lead and text of every passage from a label on. */
function* termsFrom(database: IndexDatabase, label: number): Iterable<PassageTerms> {
  const rows = database
    .prepare(
      `SELECT label, p.id, p.key, p.json, p.words, s.id AS sourceId
       FROM passages p JOIN sources s ON s.number = p.source
       WHERE label >= ? ORDER BY label`,
    )
    .iterate(label) as Iterable<PassageRow & { label: number; words: Buffer }>;
  let before: Passage | undefined;
  for (const row of rows) {
    // Its place is asked for alone, so no text is read.
    const passage = decodePassage(row, "");
    const { context, sentences } = decodeWords(row.words);
    yield {
      label: row.label,
      continues: before?.sourceId === passage.sourceId && before.paragraph === passage.paragraph,
      terms: [context, ...sentences].flatMap((words) => words.map(({ term }) => term)),
    };
    before = passage;
  }
}
