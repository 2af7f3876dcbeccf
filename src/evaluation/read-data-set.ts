import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import { LONGEST_QUESTION } from "../domain/longest-question.ts";
import type { DataSet, GoldSentence, Query } from "./data-set.ts";
import { type Line, readJsonLines } from "./read-json-lines.ts";
import { type RelevanceRow, readRelevance } from "./read-relevance.ts";
import { rowId, type SourceRow, sourceRow } from "./source-row.ts";

/**
 * Reads a folder of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`. What is called relevant to a
 * question that the folder lacks, or calls unanswerable, is passed over.
 * @param part reads `queries.PART.jsonl` and `qrels.PART.tsv` instead
 * @throws Fault when a file is missing or a line is broken, when relevance and questions do not
 * belong together, or when a source that is named as relevant or as holding a gold sentence is not
 * in the corpus, or has no text.
 */
export async function readDataSet(directory: string, part?: string): Promise<DataSet> {
  const corpusPath = join(directory, "corpus.jsonl");
  const queriesPath = join(directory, part ? `queries.${part}.jsonl` : "queries.jsonl");
  const relevancePath = join(directory, part ? `qrels.${part}.tsv` : "qrels.tsv");
  const corpus = await readJsonLines(corpusPath, sourceRow);
  const rows = await readJsonLines(queriesPath, querySchema);
  const relevance = await readRelevance(relevancePath);
  if (!corpus.some(({ value }) => isWritten(value.text))) {
    throw new Fault(`${corpusPath} holds no sources; add at least one with a text.`);
  }
  if (rows.length === 0) throw new Fault(`${queriesPath} holds no questions; add at least one.`);
  const sources = byId(corpus, corpusPath);
  const queries = byId(rows, queriesPath);
  if (relevance.length > 0 && !relevance.some(({ queryId }) => queries.has(queryId))) {
    throw new Fault(`${relevancePath} names no question of ${queriesPath}; they must go together.`);
  }

  const find = (id: string, where: string): SourceRow => {
    const source = sources.get(id);
    if (source === undefined)
      throw new Fault(`${where} names the source ${id}, which ${corpusPath} lacks.`);
    if (!isWritten(source.text))
      throw new Fault(`${where} names the source ${id}, which has no text in ${corpusPath}.`);
    return source;
  };
  const relevant = relevance
    .filter(({ queryId, grade }) => grade > 0 && queries.get(queryId)?.answerable === true)
    .map((row) => ({ ...row, source: find(row.sourceId, `Line ${row.line} of ${relevancePath}`) }));
  const name = basename(resolve(directory));
  return {
    name: part ? `${name} (${part})` : name,
    queries: rows.map(({ number, value }) =>
      toQuery(value, { find, where: `Line ${number} of ${queriesPath}` }),
    ),
    relevance: gradesOf(relevant),
    relevantSources: new Map(
      relevant.map(({ sourceId, source: { title, text } }) => [
        sourceId,
        { title: title ?? null, text },
      ]),
    ),
    missing: new Set(),
  };
}

function gradesOf(relevant: readonly RelevanceRow[]): DataSet["relevance"] {
  const relevance = new Map<string, Map<string, number>>();
  for (const { queryId, sourceId, grade } of relevant) {
    const grades = relevance.get(queryId) ?? new Map<string, number>();
    relevance.set(queryId, grades.set(sourceId, grade));
  }
  return relevance;
}

const goldSchema = z.union(
  [
    z.object({ doc: rowId, sentences: z.array(z.string()) }),
    // Positions in the source's `sentences`, from 0.
    z.object({ doc: rowId, sentence_ids: z.array(z.int().nonnegative()) }),
  ],
  "must be a doc with its sentences, or with sentence_ids from 0",
);

const querySchema = z.object({
  id: rowId,
  text: z
    .string()
    .trim()
    .min(1, "must hold a question")
    .max(LONGEST_QUESTION, `must hold at most ${LONGEST_QUESTION.toLocaleString("en")} characters`),
  answerable: z.boolean(),
  answers: z.array(z.string()).optional(),
  gold_sentences: z.array(goldSchema).optional(),
});

type QueryRow = z.infer<typeof querySchema>;

/** How sources are found for a line, and how that line is called. */
interface Place {
  readonly find: (sourceId: string, where: string) => SourceRow;
  readonly where: string;
}

function toQuery(row: QueryRow, place: Place): Query {
  const { id, text, answerable, answers = [], gold_sentences } = row;
  const goldSentences = gold_sentences?.flatMap((gold) => toGoldSentences(gold, place)) ?? null;
  // Annotators who found nothing left an empty string.
  return { id, text, answerable, answers: answers.filter(isWritten), goldSentences };
}

function toGoldSentences(
  gold: z.infer<typeof goldSchema>,
  { find, where }: Place,
): readonly GoldSentence[] {
  const sourceId = gold.doc;
  const source = find(sourceId, where);
  if ("sentences" in gold) {
    return gold.sentences.filter(isWritten).map((text) => ({ sourceId, text }));
  }
  const { sentences = [] } = source;
  return gold.sentence_ids.map((position) => {
    const text = sentences[position];
    if (text !== undefined) return { sourceId, text };
    throw new Fault(
      `${where} takes sentence ${position} of the source ${sourceId}, which has ${sentences.length}; number them from 0.`,
    );
  });
}

function byId<Row extends { readonly id: string }>(
  lines: readonly Line<Row>[],
  path: string,
): ReadonlyMap<string, Row> {
  const seen = new Map<string, Line<Row>>();
  for (const line of lines) {
    const { id } = line.value;
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      throw new Fault(
        `Line ${line.number} of ${path} has the id ${id}, as line ${earlier.number} has; make its ids differ.`,
      );
    }
    seen.set(id, line);
  }
  return new Map([...seen].map(([id, { value }]) => [id, value]));
}

function isWritten(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
