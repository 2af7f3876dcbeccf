import type { Antonyms } from "./find-antonyms.ts";

/** Longer words are compared with "more" and "most". */
const LONGEST = 6;

/**
 * A pair of opposites and, where both words are short, the pairs of their forms in -er and -est, which
 * stemming leaves as they are: higher and lower, but also winner and loser. Of words that have no such
 * form the pair stands in no text.
 */
export function inflect(pair: Antonyms): readonly Antonyms[] {
  if (pair.some((word) => word.length > LONGEST)) return [pair];
  return ["", "er", "est"].map(
    (ending) =>
      pair.map((word) => (ending === "" ? word : toStem(word) + ending)) as [string, string],
  );
}

/** What an ending that begins with a vowel is written onto: larg(e), earli (early), bigg (big). */
function toStem(word: string): string {
  if (word.endsWith("e")) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) ? word + word.at(-1) : word;
}
