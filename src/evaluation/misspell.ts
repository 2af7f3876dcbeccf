import { type SeededRandom, seededRandom } from "./seeded-random.ts";

/** Letters from which a word is misspelt: shorter ones tell little. */
const SHORTEST = 5;
const WORD = /(?<!\p{L})\p{Script=Latin}+(?!\p{L})/gu;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

type Slip = (word: string, place: number, random: SeededRandom) => string;

/** What fingers do wrong, at a letter that is not the first. */
const SLIPS: readonly [Slip, ...Slip[]] = [
  (word, place) => word.slice(0, place) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + word[place] + word.slice(place),
  (word, place) => word.slice(0, place - 1) + word[place] + word[place - 1] + word.slice(place + 1),
  (word, place, random) =>
    word.slice(0, place) + LETTERS[random.below(LETTERS.length)] + word.slice(place + 1),
];

/**
 * A question with one slip in each of so many of its longer words, the same for the same seed and
 * stream. Now and then a slip changes nothing, as when two equal letters change places.
 * @param words how many; fewer where the question has no more
 */
export function misspell(
  question: string,
  {
    words,
    seed,
    stream,
  }: { readonly words: number; readonly seed: number; readonly stream: number },
): string {
  const random = seededRandom(seed, stream);
  const places = [...question.matchAll(WORD)].filter(([word]) => word.length >= SHORTEST);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(words, places.length)) {
    chosen.add((places[random.below(places.length)] as RegExpExecArray).index);
  }
  return question.replace(WORD, (word, place: number) =>
    chosen.has(place) ? random.pick(SLIPS)(word, 1 + random.below(word.length - 1), random) : word,
  );
}
