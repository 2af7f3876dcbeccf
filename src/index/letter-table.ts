import { firstFrom } from "./first-from.ts";

/** What a word must be near to. */
interface Nearness {
  /** As `lettersOf` has them. */
  readonly letters: number;
  /** Most letters that a word may have beside these. */
  readonly more: number;
  /** Most of these that it may lack. */
  readonly less: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Which letters each of many words has, so that those that cannot be near are passed over at once. */
export interface LetterTable {
  /** The words that begin so and are near. */
  select(beginning: string, nearness: Nearness): readonly string[];
}

/** @param words sorted. A pass over them when it is made, 5 bytes for each afterwards. */
export function createLetterTable(words: readonly string[]): LetterTable {
  const letters = new Uint32Array(words.length);
  const lengths = new Uint8Array(words.length);
  words.forEach((word, place) => {
    letters[place] = lettersOf(word);
    lengths[place] = Math.min(word.length, 255);
  });

  const all = { start: 0, end: words.length };
  return {
    select(beginning, { letters: wanted, more, less, shortest, longest }) {
      const selected: string[] = [];
      const end = firstFrom(words, all, `${beginning}\uffff`);
      for (let place = firstFrom(words, all, beginning); place < end; place++) {
        const length = lengths[place] as number;
        if (length < shortest || length > longest) continue;
        const its = letters[place] as number;
        if (countLetters(its & ~wanted) > more || countLetters(wanted & ~its) > less) continue;
        selected.push(words[place] as string);
      }
      return selected;
    },
  };
}

/** One bit for each letter, or for each of 32 groups of a larger alphabet. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

/** Bits set (Warren, Hacker's Delight, 5-1). */
function countLetters(letters: number): number {
  const pairs = letters - ((letters >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
