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

/** A question that went wrong, readable by itself. */
export interface WorstCase {
  readonly kind: WorstCaseKind;
  readonly id: string;
  readonly question: string;
  readonly confidence: number;
  /** From 1, among sources; `null` when none that is relevant was found. */
  readonly firstRelevantRank: number | null;
  readonly quotedFirst: QuotedFirst | null;
  readonly right: RightAnswer;
}

/**
 * - `false-answer`: quoted, though the corpus does not answer
 * - `wrong-source`: the first quotation is from no relevant source
 * - `wrong-sentence`: from a relevant source, but the marked sentence does not answer
 * - `false-refusal`: refused, though the closest passage is from a relevant source
 */
export type WorstCaseKind = "false-answer" | "wrong-source" | "wrong-sentence" | "false-refusal";

export interface QuotedFirst {
  readonly sourceId: string;
  readonly title: string | null;
  readonly passageId: string;
  readonly text: string;
  /** The marked sentence, as offsets into `text`. */
  readonly highlight: Span;
}

/** All empty for a question that the corpus does not answer. */
export interface RightAnswer {
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

/** At most 50 of each kind, the most misleading first: sure and wrong, or right and unsure. */
export function worstCases(dataSet: DataSet, asked: readonly AskedQuery[]): readonly WorstCase[] {
  const surestFirst = asked.toSorted((a, b) => b.outcome.confidence - a.outcome.confidence);
  const pick = (kind: WorstCaseKind, order: readonly AskedQuery[]): readonly WorstCase[] =>
    order
      .filter(({ query, outcome }) => isOfKind[kind](outcome, dataSet.relevance.has(query.id)))
      .slice(0, casesPerKind)
      .map((one) => toWorstCase(kind, dataSet, one));
  return [
    ...pick("false-answer", surestFirst),
    ...pick("wrong-source", surestFirst),
    ...pick("wrong-sentence", surestFirst),
    ...pick("false-refusal", surestFirst.toReversed()),
  ];
}

const isOfKind: Readonly<
  Record<WorstCaseKind, (outcome: QuestionOutcome, hasRelevance: boolean) => boolean>
> = {
  "false-answer": ({ answerable, quoted }) => !answerable && quoted,
  "wrong-source": ({ answerable, firstRelevantRank }, hasRelevance) =>
    answerable && hasRelevance && firstRelevantRank !== 1,
  "wrong-sentence": ({ answerable, markedSentenceAnswers }) =>
    answerable && markedSentenceAnswers === false,
  "false-refusal": ({ answerable, quoted, firstRelevantRank }) =>
    answerable && !quoted && firstRelevantRank === 1,
};

function toWorstCase(kind: WorstCaseKind, dataSet: DataSet, asked: AskedQuery): WorstCase {
  const { query, outcome, first } = asked;
  return {
    kind,
    id: query.id,
    question: query.text,
    confidence: outcome.confidence,
    firstRelevantRank: outcome.firstRelevantRank,
    quotedFirst: first === null ? null : toQuotedFirst(first),
    right: {
      answers: query.answers,
      goldSentences: query.goldSentences ?? [],
      sources: [...(dataSet.relevance.get(query.id)?.keys() ?? [])].flatMap((id) => {
        const source = dataSet.relevantSources.get(id);
        return source === undefined ? [] : [{ id, ...source }];
      }),
    },
  };
}

function toQuotedFirst({ source, passage, highlight }: Quotation): QuotedFirst {
  return {
    sourceId: source.id,
    title: source.title,
    passageId: passage.id,
    text: passage.text,
    highlight,
  };
}
