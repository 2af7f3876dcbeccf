import type { Answer } from "../domain/answer.ts";
import type { Query } from "./data-set.ts";
import type { Judgement } from "./judgement.ts";
import { rankedQuotations } from "./ranked-quotations.ts";
import { rankedSources } from "./ranked-sources.ts";
import { sentenceAnswers } from "./sentence-answers.ts";

/** What became of one question. */
export interface QuestionOutcome extends Judgement {
  readonly id: string;
  /** From 1, among sources; `null` when none that is relevant was found. */
  readonly firstRelevantRank: number | null;
  /**
   * Whether the sentence marked in the first quotation answers; `null` where that quotation is
   * from no relevant source, or nobody said what answers.
   */
  readonly markedSentenceAnswers: boolean | null;
  readonly elapsedMs: number;
}

export function questionOutcome(
  query: Query,
  answer: Answer,
  grades: ReadonlyMap<string, number>,
): QuestionOutcome {
  const position = rankedSources(rankedQuotations(answer)).findIndex((id) => grades.has(id));
  return {
    id: query.id,
    answerable: query.answerable,
    confidence: answer.confidence,
    quoted: answer.kind === "quoted",
    firstRelevantRank: position === -1 ? null : position + 1,
    markedSentenceAnswers: position === 0 ? markedSentenceAnswers(query, answer) : null,
    elapsedMs: answer.elapsedMs,
  };
}

function markedSentenceAnswers(query: Query, answer: Answer): boolean | null {
  const [first] = rankedQuotations(answer);
  if (first === undefined) return null;
  const { start, end } = first.highlight;
  return sentenceAnswers(first.passage.text.slice(start, end), first.source.id, query);
}
