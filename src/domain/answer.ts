import type { QuestionFilter } from "./question-filter.ts";
import type { Quotation } from "./quotation.ts";
import type { Recency } from "./recency.ts";

/** What the corpus says to a question. */
export type Answer = Quoted | NothingFound;

interface Answered {
  readonly question: string;
  /** How sure it is that the corpus answers the question, 0 to 1. */
  readonly confidence: number;
  /** The same of each quotation by itself, in their order: the first is the one above. */
  readonly confidences: readonly number[];
  /** Confidence from which the corpus is said to answer, 0 to 1. */
  readonly bar: number;
  /** Milliseconds from question to answer. */
  readonly elapsedMs: number;
}

/** The corpus answers: the best quotations in order, at least one. */
export interface Quoted extends Answered {
  readonly kind: "quoted";
  readonly quotations: readonly Quotation[];
  /** Only for a question that asks for what is latest: recent sources were preferred then. */
  readonly recency?: Recency;
}

/** The corpus does not answer; `closest` are the nearest passages, below the bar. */
export interface NothingFound extends Answered {
  readonly kind: "nothing-found";
  readonly closest: readonly Quotation[];
}

export interface AnswerOptions {
  /** Most quotations, from 1. */
  readonly limit: number;
  readonly filter: QuestionFilter;
  /**
   * What was talked about before, such as the name of a thread. It helps a question that leans on
   * it ("And who chaired it?") and never makes an answer to one that is about something else.
   */
  readonly subject?: string;
}

/**
 * Port: question → quotations that were proved at this moment, or nothing found.
 * @throws Fault for a question that is empty or too long to be one
 */
export type AnswerQuestion = (question: string, options: AnswerOptions) => Promise<Answer>;
