import type { Quotation } from "../domain/quotation.ts";
import type { Span } from "../domain/span.ts";
import type { DataSet, GoldSentence, Query } from "./data-set.ts";
import type { QuestionOutcome } from "./question-outcome.ts";

/** An outcome with what is needed to understand it. */
export interface AskedQuery {
  readonly query: Query;
  readonly outcome: QuestionOutcome;
  /** `null` when nothing was found at all. */
  readonly first: Quotation | null;
}

/** What went wrong in one way. */
export interface WorstCases {
  readonly kind: WorstCaseKind;
  /** How many questions did. */
  readonly total: number;
  /** At most 50 of them, the most misleading first: sure and wrong, or refused and most unsure. */
  readonly cases: readonly WorstCase[];
}

/** A question that went wrong, readable by itself. */
export interface WorstCase {
  /** All that went wrong with it, at least one: what is refused may be of the wrong source, too. */
  readonly kinds: readonly WorstCaseKind[];
  readonly id: string;
  readonly question: string;
  readonly confidence: number;
  /** From 1, among sources; `null` when none that is relevant was found. */
  readonly firstRelevantRank: number | null;
  /** The first quotation, or the closest passage of a refusal; `null` when nothing was found. */
  readonly first: FirstPassage | null;
  readonly right: RightAnswer;
}

/**
 * - `false-answer`: quoted, though the corpus does not answer
 * - `wrong-source`: what comes first is from no relevant source
 * - `wrong-sentence`: it is from a relevant source, but the marked sentence does not answer
 * - `false-refusal`: nothing was quoted, though the corpus answers
 *
 * Ranking is apart from refusal, so a refusal can be of one of the two in between as well.
 */
export type WorstCaseKind = "false-answer" | "wrong-source" | "wrong-sentence" | "false-refusal";

export interface FirstPassage {
  readonly sourceId: string;
  readonly title: string | null;
  readonly passageId: string;
  readonly text: string;
  /** The marked sentence, as offsets into `text`. */
  readonly highlight: Span;
}

/** All empty for a question that the corpus does not answer, or of which nobody said what does. */
interface RightAnswer {
  readonly answers: readonly string[];
  readonly goldSentences: readonly GoldSentence[];
  readonly sources: readonly RightSource[];
}

interface RightSource {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

const casesPerKind = 50;

/** Every kind, in the order in which they are explained above. */
export function worstCases(dataSet: DataSet, asked: readonly AskedQuery[]): readonly WorstCases[] {
  const wrong = asked
    .map((one) => ({ ...one, kinds: kindsOf(one, dataSet.relevance.has(one.query.id)) }))
    .toSorted((a, b) => b.outcome.confidence - a.outcome.confidence);
  return KINDS.map((kind) => {
    const surestFirst = wrong.filter(({ kinds }) => kinds.includes(kind));
    const worstFirst = kind === "false-refusal" ? surestFirst.toReversed() : surestFirst;
    const cases = worstFirst.slice(0, casesPerKind).map((one) => toWorstCase(dataSet, one));
    return { kind, total: worstFirst.length, cases };
  });
}

const KINDS = ["false-answer", "wrong-source", "wrong-sentence", "false-refusal"] as const;

function kindsOf({ outcome }: AskedQuery, hasRelevance: boolean): readonly WorstCaseKind[] {
  const { answerable, quoted, firstRelevantRank, markedSentenceAnswers } = outcome;
  const isOfKind: Readonly<Record<WorstCaseKind, boolean>> = {
    "false-answer": !answerable && quoted,
    "wrong-source": answerable && hasRelevance && firstRelevantRank !== 1,
    "wrong-sentence": answerable && markedSentenceAnswers === false,
    "false-refusal": answerable && !quoted,
  };
  return KINDS.filter((kind) => isOfKind[kind]);
}

interface WrongQuery extends AskedQuery {
  readonly kinds: readonly WorstCaseKind[];
}

function toWorstCase(dataSet: DataSet, { query, outcome, first, kinds }: WrongQuery): WorstCase {
  return {
    kinds,
    id: query.id,
    question: query.text,
    confidence: outcome.confidence,
    firstRelevantRank: outcome.firstRelevantRank,
    first: first === null ? null : toFirstPassage(first),
    right: query.answerable ? rightAnswer(dataSet, query) : NOTHING_RIGHT,
  };
}

const NOTHING_RIGHT: RightAnswer = { answers: [], goldSentences: [], sources: [] };

function rightAnswer({ relevance, relevantSources }: DataSet, query: Query): RightAnswer {
  return {
    answers: query.answers,
    goldSentences: query.goldSentences ?? [],
    sources: [...(relevance.get(query.id)?.keys() ?? [])].flatMap((id) => {
      const source = relevantSources.get(id);
      return source === undefined ? [] : [{ id, ...source }];
    }),
  };
}

function toFirstPassage({ source, passage, highlight }: Quotation): FirstPassage {
  return {
    sourceId: source.id,
    title: source.title,
    passageId: passage.id,
    text: passage.text,
    highlight,
  };
}
