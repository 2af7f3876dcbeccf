import { splitSentences } from "../domain/split-sentences.ts";
import type { DataSet, Query } from "./data-set.ts";
import { sentenceAnswers } from "./sentence-answers.ts";
import type { SourceRow } from "./source-row.ts";

/** The lines of a data set's three files. */
export interface CutDataSet {
  readonly sources: readonly Pick<SourceRow, "id" | "title" | "text">[];
  readonly queries: readonly Omit<Query, "goldSentences">[];
  readonly relevance: readonly (readonly [query: string, source: string, grade: number])[];
}

/**
 * As if each sentence were a source of its own: a corpus of notes, messages or rows of a table. A
 * question keeps its answer where a single sentence has it, and is left out where none does.
 * @param sources all of its corpus
 */
export function cutDataSet(
  { queries, relevance }: Pick<DataSet, "queries" | "relevance">,
  sources: readonly SourceRow[],
): CutDataSet {
  const cut = new Map(sources.map((source) => [source.id, sentencesOf(source)]));
  const rightFor = (query: Query) =>
    [...(relevance.get(query.id) ?? [])].flatMap(([id, grade]) =>
      (cut.get(id) ?? [])
        // Where nobody said what would answer, each may.
        .filter(({ text }) => sentenceAnswers(text, id, query) !== false)
        .map((sentence) => ({ sentence, grade })),
    );
  const asked = queries
    .map((query) => ({ query, right: query.answerable ? rightFor(query) : [] }))
    .filter(({ query, right }) => !query.answerable || right.length > 0);
  return {
    sources: [...cut.values()].flat(),
    queries: asked.map(({ query: { id, text, answerable, answers, goldSentences }, right }) => ({
      id,
      text,
      answerable,
      // What people picked is then a whole source, which says nothing of the sentence to mark.
      answers: goldSentences === null ? answers : right.map(({ sentence }) => sentence.text),
    })),
    relevance: asked.flatMap(({ query, right }) =>
      right.map(({ sentence, grade }) => [query.id, sentence.id, grade] as const),
    ),
  };
}

function sentencesOf({ id, title, text }: SourceRow): CutDataSet["sources"] {
  return splitSentences(text).map(({ start, end }, place) => ({
    id: `${id}/${place + 1}`,
    title,
    text: text.slice(start, end),
  }));
}
