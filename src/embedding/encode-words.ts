import type { Tokenizer } from "./tokenizer.ts";

/** What stands between white space, with the place of its tokens among all of them. */
interface EncodedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text in tokens, of which it is known which word they come from. */
export function encodeWords(
  text: string,
  encode: Tokenizer["encode"],
): { readonly words: readonly EncodedWord[]; readonly ids: readonly number[] } {
  const ids: number[] = [];
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => {
      const start = ids.length;
      ids.push(...encode(word));
      return { text: word, start, end: ids.length };
    });
  return { words, ids };
}
