import type { Word } from "../domain/word.ts";
import { isFunctionWord } from "./function-words.ts";
import { isNegation } from "./negations.ts";
import { nameNeighbours } from "./read-wording.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/** What the words of one sentence have of a question. */
export interface SentenceReading {
  /** For each of the question's terms, whether it stands here. */
  readonly holds: readonly boolean[];
  /** The same, or a word that begins alike: "settler" for "settlement". */
  readonly resembles: readonly boolean[];
  /** Share of the question's neighbouring terms, by weight, that stand together here, 0 to 1. */
  readonly pairs: number;
  /** How near the question's terms stand to each other here, every two of them, 0 to 1. */
  readonly closeness: number;
  /** Share of the terms that stand here in the question's order, 0 to 1. */
  readonly inOrder: number;
  /** Share of the question's neighbouring words, function words included, that do so here, 0 to 1. */
  readonly neighbours: number;
  /** Nearness of the nearest word of each kind that the question has not: 0 for none, up to 1. */
  readonly number: number;
  readonly time: number;
  readonly year: number;
  readonly name: number;
  readonly isNegated: boolean;
  readonly opensWithPronoun: boolean;
  readonly length: number;
  /** Words with meaning that the question has not. */
  readonly fresh: number;
}

/** Letters that two words of a family begin with. */
const FAMILY = 5;
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it thei thi these that those hi her it their such here there".split(" "),
);

export function readSentence(
  words: readonly Word[],
  { terms, weight, placeOf, pairs, words: asked, wording }: AskedQuestion,
): SentenceReading {
  const positions: number[][] = terms.map(() => []);
  const standing: Standing[] = [];
  let fresh = 0;
  words.forEach(({ term }, at) => {
    if (asked.has(term)) {
      standing.push({ term, at });
      const place = placeOf.get(term);
      if (place !== undefined) positions[place]?.push(at);
    } else if (!isFunctionWord(term)) fresh++;
  });
  const holds = positions.map((found) => found.length > 0);
  const matched = positions.flat().sort((one, other) => one - other);
  return {
    holds,
    resembles: terms.map(({ term }, place) => holds[place] === true || hasFamily(words, term)),
    pairs: standingPairs(pairs, positions, terms),
    closeness: closenessOf(positions, terms, weight),
    inOrder: longestInOrder(words, placeOf) / Math.max(1, terms.length),
    neighbours: countNeighbours(standing, wording) / Math.max(1, wording.neighbours.size),
    ...nearestOfKinds(words, matched, asked),
    isNegated: words.some(({ term }) => isNegation(term)),
    opensWithPronoun: PRONOUNS.has(words[0]?.term ?? ""),
    length: words.length,
    fresh,
  };
}

function hasFamily(words: readonly Word[], term: string): boolean {
  if (term.length < FAMILY) return false;
  const beginning = term.slice(0, FAMILY);
  return words.some((word) => word.term.startsWith(beginning));
}

type Terms = AskedQuestion["terms"];

/** A pair counts in full where the second follows at once, less with words between or the other way round. */
function standingPairs(
  pairs: AskedQuestion["pairs"],
  positions: readonly (readonly number[])[],
  terms: Terms,
): number {
  let all = 0;
  let standing = 0;
  for (const [first, second] of pairs) {
    const weight = (terms[first]?.weight ?? 0) + (terms[second]?.weight ?? 0);
    all += weight;
    let best = 0;
    for (const one of positions[first] ?? []) {
      for (const other of positions[second] ?? []) {
        best = Math.max(best, PAIR_WORTH[other - one] ?? 0);
      }
    }
    standing += weight * best;
  }
  return all === 0 ? 0 : standing / all;
}

/** By distance from the first word to the second. */
const PAIR_WORTH: Readonly<Record<number, number>> = { 1: 1, 2: 0.9, 3: 0.7, "-1": 0.6, "-2": 0.6 };

function closenessOf(
  positions: readonly (readonly number[])[],
  terms: Terms,
  weight: number,
): number {
  let sum = 0;
  let all = 0;
  for (let one = 0; one < terms.length; one++) {
    for (let other = one + 1; other < terms.length; other++) {
      const both = ((terms[one]?.weight ?? 0) * (terms[other]?.weight ?? 0)) / weight;
      all += both;
      const distance = distanceBetween(positions[one] ?? [], positions[other] ?? []);
      sum += both / Math.sqrt(distance);
    }
  }
  return all === 0 ? 0 : sum / all;
}

/** At least 1; infinite where one of them does not stand. */
function distanceBetween(one: readonly number[], other: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const here of one) {
    for (const there of other) least = Math.min(least, Math.abs(here - there));
  }
  return Math.max(1, least);
}

/** Length of the longest run of terms, with others between, in the question's order. */
function longestInOrder(words: readonly Word[], placeOf: ReadonlyMap<string, number>): number {
  const lengths: number[] = [];
  for (const { term } of words) {
    const place = placeOf.get(term);
    if (place === undefined) continue;
    let longest = 0;
    for (let before = 0; before < place; before++)
      longest = Math.max(longest, lengths[before] ?? 0);
    lengths[place] = Math.max(lengths[place] ?? 0, longest + 1);
  }
  return lengths.reduce((most, length) => Math.max(most, length ?? 0), 0);
}

/** A word of the question, where it stands in the sentence. */
interface Standing {
  readonly term: string;
  readonly at: number;
}

/** How many different neighbouring words of the question do so among those that stand in a sentence. */
function countNeighbours(
  standing: readonly Standing[],
  { neighbours }: AskedQuestion["wording"],
): number {
  const found = new Set<string>();
  for (let place = 1; place < standing.length; place++) {
    const before = standing[place - 1] as Standing;
    const { term, at } = standing[place] as Standing;
    if (at !== before.at + 1) continue;
    const pair = nameNeighbours(before.term, term);
    if (neighbours.has(pair)) found.add(pair);
  }
  return found.size;
}

/** Of words that the question has not; of none, 0. */
function nearestOfKinds(
  words: readonly Word[],
  matched: readonly number[],
  asked: ReadonlySet<string>,
): Pick<SentenceReading, "number" | "time" | "year" | "name"> {
  const nearest = { number: 0, time: 0, year: 0, name: 0 };
  words.forEach(({ term, isNumber, isTime, isCapital }, at) => {
    const isName = isCapital && at > 0 && !isTime;
    if (!(isNumber || isTime || isName) || asked.has(term)) return;
    const near = nearnessOf(at, matched);
    if (isNumber) nearest.number = Math.max(nearest.number, near);
    if (isTime) nearest.time = Math.max(nearest.time, near);
    if (isTime && isNumber) nearest.year = Math.max(nearest.year, near);
    if (isName) nearest.name = Math.max(nearest.name, near);
  });
  return nearest;
}

/** 1 for a place beside one of the question's words, less the further it is, a little without any. */
function nearnessOf(at: number, matched: readonly number[]): number {
  const distance = matched.reduce((least, place) => Math.min(least, Math.abs(place - at)), 24);
  return 1 / (1 + distance / 8);
}
