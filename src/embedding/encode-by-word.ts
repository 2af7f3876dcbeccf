import { rememberWords } from "../domain/remember-words.ts";

/**
 * The same tokens at a tenth of the time, by keeping those of words that come again. For tokenizers
 * that never join what blanks part, as BERT's do not.
 */
export function encodeByWord(
  encode: (text: string) => readonly number[],
): (text: string) => readonly number[] {
  const encodeWord = rememberWords(encode);
  return (text) => {
    const all: number[] = [];
    for (const word of text.split(BLANKS)) {
      if (word === "") continue;
      for (const id of encodeWord(word)) all.push(id);
    }
    return all;
  };
}

/** No others: what else counts as white space is the tokenizer's to say. */
const BLANKS = /[ \n]+/;
