import type { Resembling, SearchOptions, WordMatches } from "../domain/passage-index.ts";
import { bestOf } from "./best-of.ts";
import { createResemblance } from "./create-resemblance.ts";
import { firstFrom } from "./first-from.ts";
import { intersect } from "./intersect.ts";
import type { Postings } from "./postings.ts";

/**
 * Okapi BM25 (Robertson & Zaragoza 2009): how soon a repeated term stops to count, and how much a
 * long passage is discounted.
 */
const SATURATION = 0.9;
const LENGTH_DISCOUNT = 0.4;

/** Words → passages, over postings in memory. */
export interface WordIndex {
  match(terms: readonly string[], options: SearchOptions): WordMatches;
  /** Labels of the passages that hold every one of the terms, ascending. */
  matchAll(terms: readonly string[]): number[];
  weigh(terms: readonly string[]): number[];
  countHolders(term: string): number;
  resembling(word: string): readonly Resembling[];
}

/**
 * Of a term that at least every sixteenth passage holds, what it gives each passage is kept once it
 * was asked for: "the" and "in" are in every question. Such terms are some dozens.
 */
const FREQUENT = 16;

/**
 * A passage's relevance is the mean of its own and its whole paragraph's: how much of a long
 * paragraph the model reads at once says nothing of its words, but the part that has them goes
 * first. For an undivided paragraph the two are one.
 */
export function createWordIndex(postings: Postings): WordIndex {
  const { labels, starts, ordinals, frequencies, continues } = postings;
  const numberOf = new Map(postings.terms.map((term, number) => [term, number]));
  const passages = discountsOf(postings.lengths);
  const paragraphs = discountsOf(paragraphLengths(postings));

  const resemble = createResemblance(postings.terms);
  const countHolders = (term: string) => {
    const number = numberOf.get(term);
    return number === undefined ? 0 : (starts[number + 1] as number) - (starts[number] as number);
  };
  const weightOf = (holders: number) =>
    Math.log(1 + (labels.length - holders + 0.5) / (holders + 0.5));

  /** The passages of a passage's paragraph: from the first to before the last. */
  const paragraphOf = (ordinal: number) => {
    let head = ordinal;
    while (continues[head] === 1) head--;
    let after = head + 1;
    while (continues[after] === 1) after++;
    return { head, after };
  };
  const entriesOf = (number: number) => {
    const start = starts[number] as number;
    const end = starts[number + 1] as number;
    return { start, end, half: (weightOf(end - start) * (SATURATION + 1)) / 2 };
  };

  const addTerm = (number: number, sums: Float32Array) => {
    const { start, end, half } = entriesOf(number);
    for (let place = start; place < end; ) {
      const { head, after } = paragraphOf(ordinals[place] as number);
      let total = 0;
      for (; place < end && (ordinals[place] as number) < after; place++) {
        const ordinal = ordinals[place] as number;
        const frequency = frequencies[place] as number;
        total += frequency;
        sums[ordinal] =
          (sums[ordinal] as number) + half * saturate(frequency, passages[ordinal] as number);
      }
      const ofParagraph = half * saturate(total, paragraphs[head] as number);
      for (let part = head; part < after; part++) {
        sums[part] = (sums[part] as number) + ofParagraph;
      }
    }
  };

  /** What `addTerm` adds up for one passage. */
  const relevanceOf = (ordinal: number, numbers: readonly number[]) => {
    const { head, after } = paragraphOf(ordinal);
    return numbers.reduce((sum, number) => {
      const { start, end, half } = entriesOf(number);
      let own = 0;
      let total = 0;
      let place = firstFrom(ordinals, { start, end }, head);
      for (; place < end && (ordinals[place] as number) < after; place++) {
        const frequency = frequencies[place] as number;
        if (ordinals[place] === ordinal) own = frequency;
        total += frequency;
      }
      const ofPassage = saturate(own, passages[ordinal] as number);
      return sum + half * (ofPassage + saturate(total, paragraphs[head] as number));
    }, 0);
  };

  /** Filled anew by each question: to take as much memory each time keeps the collector busy. */
  const relevances = new Float32Array(labels.length);
  const frequent = new Map<number, Float32Array>();
  const addFrequent = (number: number) => {
    let given = frequent.get(number);
    if (given === undefined) {
      given = new Float32Array(labels.length);
      addTerm(number, given);
      frequent.set(number, given);
    }
    for (let ordinal = 0; ordinal < given.length; ordinal++) {
      relevances[ordinal] = (relevances[ordinal] as number) + (given[ordinal] as number);
    }
  };

  return {
    match(terms, { count, among }) {
      const numbers = [...new Set(terms)].flatMap((term) => numberOf.get(term) ?? []);
      relevances.fill(0);
      for (const number of numbers) {
        const { start, end } = entriesOf(number);
        if ((end - start) * FREQUENT >= labels.length) addFrequent(number);
        else addTerm(number, relevances);
      }
      const allows =
        among === null ? () => true : (ordinal: number) => among.has(labels[ordinal] as number);
      return {
        best: bestOf(relevances, count, allows).map((ordinal) => labels[ordinal] as number),
        relevanceOf(label) {
          const ordinal = firstFrom(labels, { start: 0, end: labels.length }, label);
          return labels[ordinal] === label ? relevanceOf(ordinal, numbers) : 0;
        },
      };
    },
    matchAll(terms) {
      const numbers = [...new Set(terms)].map((term) => numberOf.get(term));
      const lists = numbers.map((number) =>
        number === undefined
          ? new Uint32Array(0)
          : ordinals.subarray(starts[number], starts[number + 1]),
      );
      const [rarest, ...others] = lists.sort((one, other) => one.length - other.length);
      const shared = others.reduce(intersect, rarest ?? new Uint32Array(0));
      return Array.from(shared, (ordinal) => labels[ordinal] as number);
    },
    weigh: (terms) => terms.map((term) => weightOf(countHolders(term))),
    countHolders,
    resembling: (word) =>
      resemble(word).map((found) => ({
        ...found,
        holders: countHolders(found.term),
      })),
  };
}

/** How much of a term's weight its frequency earns, 0 to below 1. */
function saturate(frequency: number, discount: number): number {
  return frequency / (frequency + discount);
}

/** Of each passage what its length adds to a frequency; no lengths are counted where it is 0. */
function discountsOf(lengths: Uint16Array | Uint32Array): Float32Array {
  let sum = 0;
  let count = 0;
  for (const length of lengths) {
    sum += length;
    if (length > 0) count++;
  }
  const mean = count === 0 ? 1 : sum / count;
  return Float32Array.from(
    lengths,
    (length) => SATURATION * (1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * length) / mean),
  );
}

/** The length of each paragraph at the place of its first passage, 0 at the others. */
function paragraphLengths({ continues, lengths }: Postings): Uint32Array {
  const whole = new Uint32Array(lengths.length);
  let head = 0;
  lengths.forEach((length, ordinal) => {
    if (continues[ordinal] === 0) head = ordinal;
    whole[head] = (whole[head] as number) + length;
  });
  return whole;
}
