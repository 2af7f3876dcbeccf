/** One reading of the model. */
export interface Pass {
  /** Tokens, special ones included. */
  readonly ids: readonly number[];
  /** Whether the passage's own vector takes part in this reading. */
  readonly ofPassage: boolean;
  readonly spans: readonly TokenSpan[];
}

/** Where a sentence, or a piece of one, sits among the tokens. */
export interface TokenSpan {
  /** Counts from 0. */
  readonly sentence: number;
  readonly start: number;
  /** Behind the last token; above `start`. */
  readonly end: number;
}
