/** One reading of the model. */
export interface Pass {
  /** Tokens, special ones included. */
  readonly ids: readonly number[];
  /** Whether the passage's own vector takes part in this reading. */
  readonly ofPassage: boolean;
  /** Sentences, or pieces of them, whose vectors are taken from this reading. */
  readonly spans: readonly TokenSpan[];
  /** Where tokens are sketched: context and sentences that no other reading of the passage has. */
  readonly sketched: readonly TokenSpan[];
}

/** In place of a sentence's number: tokens of the context. */
export const CONTEXT = -1;

/** Where a sentence, or a piece of one, sits among the tokens. */
export interface TokenSpan {
  /** Counts from 0; `CONTEXT` for what stands before them. */
  readonly sentence: number;
  readonly start: number;
  /** Behind the last token; above `start`. */
  readonly end: number;
}
