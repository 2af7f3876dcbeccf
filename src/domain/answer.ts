import type { Quotation } from "./quotation.ts";

/** What the corpus says to a question. */
export type Answer = Quoted | NothingFound;

interface Answered {
  readonly question: string;
  /** How sure it is that the corpus answers the question, 0 to 1. */
  readonly confidence: number;
  /** Milliseconds from question to answer. */
  readonly elapsedMs: number;
}

/** The corpus answers: the best quotations in order, at least one. */
export interface Quoted extends Answered {
  readonly kind: "quoted";
  readonly quotations: readonly Quotation[];
}

/** The corpus does not answer; `closest` are the nearest passages, below the bar. */
export interface NothingFound extends Answered {
  readonly kind: "nothing-found";
  readonly closest: readonly Quotation[];
}
