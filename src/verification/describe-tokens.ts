import { isNumber } from "./grave-words.ts";
import type { WordSequence } from "./word-sequence.ts";

/** What of the tokens of a text is compared, as numbers: equal ones mean the same. */
export interface TokenFeatures {
  readonly keys: Int32Array;
  readonly folds: Int32Array;
  /** 1 for a number, 2 for a word with a capital, 0 for any other. */
  readonly kinds: Uint8Array;
  /** Of the first and last letters of a longer word; those of shorter ones are like no other. */
  readonly beginnings: Int32Array;
  readonly ends: Int32Array;
}

/** Letters by which two words are variants of one. */
const LETTERS = 4;

export function describeTokens(
  given: WordSequence,
  source: WordSequence,
): { readonly one: TokenFeatures; readonly other: TokenFeatures } {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  let unlike = -1;
  const edgeOf = (edge: string, fold: string) =>
    fold.length < LETTERS || isNumber(fold) ? unlike-- : numberOf(edge);
  const describe = ({ tokens }: WordSequence): TokenFeatures => ({
    keys: Int32Array.from(tokens, ({ key }) => numberOf(key)),
    folds: Int32Array.from(tokens, ({ fold }) => numberOf(fold)),
    kinds: Uint8Array.from(tokens, ({ key, fold }) =>
      isNumber(fold) ? 1 : /^\p{Lu}/u.test(key) ? 2 : 0,
    ),
    beginnings: Int32Array.from(tokens, ({ fold }) => edgeOf(`${fold.slice(0, LETTERS)}…`, fold)),
    ends: Int32Array.from(tokens, ({ fold }) => edgeOf(`…${fold.slice(-LETTERS)}`, fold)),
  });
  return { one: describe(given), other: describe(source) };
}
