import { splitSentences } from "../domain/split-sentences.ts";

/** As long as what people type. */
const MOST_WORDS = 12;
/** Shorter ones are headings and names. */
const FEWEST_WORDS = 5;

/**
 * What stands in for a question about a text where nobody wrote one: the beginning of each of its
 * sentences. Good to measure time with, not answers.
 */
export function askAbout(text: string): readonly string[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
    return words.length < FEWEST_WORDS ? [] : `${words.slice(0, MOST_WORDS).join(" ")}?`;
  });
}
