import type { SearchOptions, WordMatches } from "../domain/passage-index.ts";
import { bestOf } from "./best-of.ts";
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
  weigh(terms: readonly string[]): number[];
}

export function createWordIndex(postings: Postings): WordIndex {
  const { labels, lengths, starts, ordinals, frequencies } = postings;
  const numberOf = new Map(postings.terms.map((term, number) => [term, number]));
  const meanLength = mean(lengths);

  const weightOf = (holders: number) =>
    Math.log(1 + (labels.length - holders + 0.5) / (holders + 0.5));

  return {
    match(terms, { count, among }) {
      const relevances = new Float32Array(labels.length);
      for (const term of new Set(terms)) {
        const number = numberOf.get(term);
        if (number === undefined) continue;
        const start = starts[number] as number;
        const end = starts[number + 1] as number;
        const weight = weightOf(end - start) * (SATURATION + 1);
        for (let place = start; place < end; place++) {
          const ordinal = ordinals[place] as number;
          const frequency = frequencies[place] as number;
          const discount =
            1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * (lengths[ordinal] as number)) / meanLength;
          relevances[ordinal] =
            (relevances[ordinal] as number) +
            (weight * frequency) / (frequency + SATURATION * discount);
        }
      }
      const allows =
        among === null ? () => true : (ordinal: number) => among.has(labels[ordinal] as number);
      return {
        best: bestOf(relevances, count, allows).map((ordinal) => ({
          label: labels[ordinal] as number,
          relevance: relevances[ordinal] as number,
        })),
        relevanceOf: (label) => relevances[ordinalOf(labels, label)] ?? 0,
      };
    },
    weigh: (terms) =>
      terms.map((term) => {
        const number = numberOf.get(term);
        return weightOf(
          number === undefined ? 0 : (starts[number + 1] as number) - (starts[number] as number),
        );
      }),
  };
}

function mean(values: Uint16Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 || sum === 0 ? 1 : sum / values.length;
}

/** Labels are in ascending order; -1 for one that is not there. */
function ordinalOf(labels: Uint32Array, label: number): number {
  let low = 0;
  let high = labels.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = labels[middle] as number;
    if (found === label) return middle;
    if (found < label) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
