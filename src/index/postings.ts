import { createPause } from "./create-pause.ts";

/**
 * An inverted index in flat arrays, so that a hundred thousand passages load in one read and are
 * searched without a garbage collector. A passage is known by its ordinal, its place in `labels`.
 */
export interface Postings {
  /** Sorted; a term's number is its place. */
  readonly terms: readonly string[];
  /** Label of each passage, ascending. */
  readonly labels: Uint32Array;
  /** Whether each passage goes on with the paragraph of the one before: 1 or 0. */
  readonly continues: Uint8Array;
  /** Terms of each passage, title included; at most 65,535. */
  readonly lengths: Uint16Array;
  /** Where each term's entries begin, and one end more. */
  readonly starts: Uint32Array;
  /** Passages that hold the term, ascending within it. */
  readonly ordinals: Uint32Array;
  /** How often it stands there, at most 255. */
  readonly frequencies: Uint8Array;
}

export interface PassageTerms {
  readonly label: number;
  readonly continues: boolean;
  readonly terms: readonly string[];
}

/**
 * The passages of `old` that `keeps` wants, and after them the `added` ones.
 * @param added in ascending order of label, each above every label of `old`
 */
export async function mergePostings(
  old: Postings,
  keeps: (label: number) => boolean,
  added: Iterable<PassageTerms>,
): Promise<Postings> {
  const pause = createPause();
  const numberOf = new Map<string, number>();
  const entries = createEntries();
  const numbered = (term: string) => {
    const known = numberOf.get(term);
    if (known !== undefined) return known;
    numberOf.set(term, numberOf.size);
    return numberOf.size - 1;
  };

  const labels: number[] = [];
  const continues: number[] = [];
  const lengths: number[] = [];
  const newOrdinals = new Int32Array(old.labels.length).fill(-1);
  old.labels.forEach((label, ordinal) => {
    if (!keeps(label)) return;
    newOrdinals[ordinal] = labels.length;
    labels.push(label);
    continues.push(old.continues[ordinal] as number);
    lengths.push(old.lengths[ordinal] as number);
  });
  for (const [number, term] of old.terms.entries()) {
    for (
      let place = old.starts[number] as number;
      place < (old.starts[number + 1] as number);
      place++
    ) {
      const ordinal = newOrdinals[old.ordinals[place] as number] as number;
      if (ordinal >= 0) entries.add(numbered(term), ordinal, old.frequencies[place] as number);
    }
    await pause();
  }
  for (const { label, continues: goesOn, terms } of added) {
    for (const [term, frequency] of countTerms(terms)) {
      entries.add(numbered(term), labels.length, Math.min(frequency, 255));
    }
    labels.push(label);
    continues.push(goesOn ? 1 : 0);
    lengths.push(Math.min(terms.length, 65_535));
    await pause();
  }
  return {
    ...entries.sortByTerm([...numberOf.keys()]),
    labels: Uint32Array.from(labels),
    continues: Uint8Array.from(continues),
    lengths: Uint16Array.from(lengths),
  };
}

export const NO_POSTINGS: Postings = {
  terms: [],
  labels: new Uint32Array(0),
  continues: new Uint8Array(0),
  lengths: new Uint16Array(0),
  starts: new Uint32Array(1),
  ordinals: new Uint32Array(0),
  frequencies: new Uint8Array(0),
};

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Entries as they come, in growing flat arrays, sorted by term with one counting sort. */
function createEntries() {
  let size = 0;
  let numbers = new Uint32Array(1024);
  let ordinals = new Uint32Array(1024);
  let frequencies = new Uint8Array(1024);
  return {
    add(number: number, ordinal: number, frequency: number) {
      if (size === numbers.length) {
        numbers = grown(numbers, new Uint32Array(size * 2));
        ordinals = grown(ordinals, new Uint32Array(size * 2));
        frequencies = grown(frequencies, new Uint8Array(size * 2));
      }
      numbers[size] = number;
      ordinals[size] = ordinal;
      frequencies[size] = frequency;
      size++;
    },
    sortByTerm(unsorted: readonly string[]) {
      const terms = [...unsorted].sort();
      const rank = new Map(terms.map((term, place) => [term, place]));
      const placeOf = Uint32Array.from(unsorted, (term) => rank.get(term) as number);
      const starts = new Uint32Array(terms.length + 1);
      for (let entry = 0; entry < size; entry++) {
        const next = (placeOf[numbers[entry] as number] as number) + 1;
        starts[next] = (starts[next] as number) + 1;
      }
      for (let place = 1; place < starts.length; place++) {
        starts[place] = (starts[place] as number) + (starts[place - 1] as number);
      }
      const next = starts.slice();
      const sortedOrdinals = new Uint32Array(size);
      const sortedFrequencies = new Uint8Array(size);
      for (let entry = 0; entry < size; entry++) {
        const term = placeOf[numbers[entry] as number] as number;
        const place = next[term] as number;
        next[term] = place + 1;
        sortedOrdinals[place] = ordinals[entry] as number;
        sortedFrequencies[place] = frequencies[entry] as number;
      }
      return { terms, starts, ordinals: sortedOrdinals, frequencies: sortedFrequencies };
    },
  };
}

function grown<Values extends Uint32Array | Uint8Array>(old: Values, wider: Values): Values {
  wider.set(old);
  return wider;
}
