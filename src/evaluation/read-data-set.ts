import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import type { DataSet, GoldSentence, Query } from "./data-set.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readRelevance } from "./read-relevance.ts";
import { type SourceRow, sourceRow } from "./source-row.ts";

/**
 * Reads a folder of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`. Relevance of queries that
 * the folder lacks is kept and never asked for.
 * @param part reads `queries.PART.jsonl` and `qrels.PART.tsv` instead
 * @throws Fault when a file is missing or a line is broken, when relevance and questions do not
 * belong together, or when a source that is named as relevant or as holding a gold sentence is not
 * in the corpus.
 */
export async function readDataSet(directory: string, part?: string): Promise<DataSet> {
  const corpusPath = join(directory, "corpus.jsonl");
  const queriesPath = join(directory, part ? `queries.${part}.jsonl` : "queries.jsonl");
  const relevancePath = join(directory, part ? `qrels.${part}.tsv` : "qrels.tsv");
  const corpus = await readJsonLines(corpusPath, sourceRow);
  const rows = await readJsonLines(queriesPath, querySchema);
  const relevance = await readRelevance(relevancePath);
  if (corpus.length === 0) throw new Fault(`${corpusPath} holds no sources; add at least one.`);
  if (rows.length === 0) throw new Fault(`${queriesPath} holds no questions; add at least one.`);
  refuseRepeatedIds(corpus, corpusPath);
  refuseRepeatedIds(rows, queriesPath);
  if (relevance.size > 0 && !rows.some(({ id }) => relevance.has(id))) {
    throw new Fault(`${relevancePath} names no question of ${queriesPath}; they must go together.`);
  }

  const sources = new Map(corpus.map((source) => [source.id, source]));
  const find = (id: string, queryId: string): SourceRow => {
    const source = sources.get(id);
    if (source !== undefined) return source;
    throw new Fault(`The query ${queryId} names the source ${id}, which ${corpusPath} lacks.`);
  };
  const relevantSources = new Map(
    rows.flatMap((row) =>
      [...(relevance.get(row.id)?.keys() ?? [])].map((id) => {
        const { title, text } = find(id, row.id);
        return [id, { title: title ?? null, text }] as const;
      }),
    ),
  );
  const queries = rows.map((row) => toQuery(row, (id) => find(id, row.id)));
  const name = basename(resolve(directory));
  return {
    name: part ? `${name} (${part})` : name,
    queries,
    relevance,
    relevantSources,
    missing: new Set(),
  };
}

const goldSchema = z.union([
  z.object({ doc: z.string(), sentences: z.array(z.string()) }),
  // Positions in the source's `sentences`, from 0.
  z.object({ doc: z.string(), sentence_ids: z.array(z.int().nonnegative()) }),
]);

const querySchema = z.object({
  id: z.string(),
  text: z.string().regex(/\S/, "must hold a question"),
  answerable: z.boolean(),
  answers: z.array(z.string()).optional(),
  gold_sentences: z.array(goldSchema).optional(),
});

type QueryRow = z.infer<typeof querySchema>;

function toQuery(row: QueryRow, find: (sourceId: string) => SourceRow): Query {
  const { id, text, answerable, answers = [], gold_sentences } = row;
  const goldSentences = gold_sentences?.flatMap((gold) => toGoldSentences(gold, find)) ?? null;
  // Annotators who found nothing left an empty string.
  return { id, text, answerable, answers: answers.filter(isWritten), goldSentences };
}

function toGoldSentences(
  gold: z.infer<typeof goldSchema>,
  find: (sourceId: string) => SourceRow,
): readonly GoldSentence[] {
  const sourceId = gold.doc;
  const source = find(sourceId);
  if ("sentences" in gold) {
    return gold.sentences.filter(isWritten).map((text) => ({ sourceId, text }));
  }
  const { sentences = [] } = source;
  return gold.sentence_ids.map((position) => {
    const text = sentences[position];
    if (text !== undefined) return { sourceId, text };
    throw new Fault(`The source ${sourceId} has no sentence ${position}; number them from 0.`);
  });
}

function refuseRepeatedIds(rows: readonly { readonly id: string }[], path: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new Fault(`${path} holds the id ${id} twice; make its ids differ.`);
    seen.add(id);
  }
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}
