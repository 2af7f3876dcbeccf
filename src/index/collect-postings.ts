import { createPause } from "./create-pause.ts";
import { joinPostings } from "./join-postings.ts";
import type { Postings } from "./postings.ts";

export interface PassageTerms {
  readonly label: number;
  readonly continues: boolean;
  readonly terms: readonly string[];
}

/** Passages whose entries are sorted at a time: unsorted, an entry takes twice the room. */
const SORTED_AT_ONCE = 16_384;

/** The postings of some passages. @param passages in ascending order of label */
export async function collectPostings(passages: Iterable<PassageTerms>): Promise<Postings> {
  const pause = createPause();
  const sorted: Postings[] = [];
  let batch = createBatch();
  for (const passage of passages) {
    batch.add(passage);
    if (batch.size === SORTED_AT_ONCE) {
      sorted.push(batch.sort());
      batch = createBatch();
    }
    await pause();
  }
  const last = batch.sort();
  if (sorted.length === 0) return last;
  return joinPostings([...sorted, last].map((postings) => ({ postings, keeps: () => true })));
}

function createBatch() {
  const numberOf = new Map<string, number>();
  const entries = createEntries();
  const numbered = (term: string) => {
    const known = numberOf.get(term);
    if (known !== undefined) return known;
    numberOf.set(term, numberOf.size);
    return numberOf.size - 1;
  };

  const labels: number[] = [];
  const continued: number[] = [];
  const lengths: number[] = [];
  return {
    get size() {
      return labels.length;
    },
    add({ label, continues, terms }: PassageTerms) {
      for (const [term, frequency] of countTerms(terms)) {
        entries.add(numbered(term), labels.length, Math.min(frequency, 255));
      }
      labels.push(label);
      continued.push(continues ? 1 : 0);
      lengths.push(Math.min(terms.length, 65_535));
    },
    sort: (): Postings => ({
      ...entries.sortByTerm([...numberOf.keys()]),
      labels: Uint32Array.from(labels),
      continues: Uint8Array.from(continued),
      lengths: Uint16Array.from(lengths),
    }),
  };
}

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
