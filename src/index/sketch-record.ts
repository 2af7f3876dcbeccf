import type { PassageVectors } from "../domain/embedder.ts";
import type { Alignment } from "../domain/passage-index.ts";
import { type DirectionTables, NEAREST_SUM, SECOND } from "./tabulate-directions.ts";

/**
 * Stored form of a passage's sketches, in 32-bit words: how many parts there are (context, then
 * each sentence), how many words each has, then all of them.
 */
export function encodeSketches({ context, sentences }: PassageVectors["sketches"]): Buffer {
  const parts = [context, ...sentences];
  const lengths = parts.map((sketches) => sketches.reduce((sum, { length }) => sum + length, 0));
  const words = new Int32Array(1 + parts.length + lengths.reduce((sum, length) => sum + length, 0));
  words[0] = parts.length;
  words.set(lengths, 1);
  let start = 1 + parts.length;
  for (const sketch of parts.flat()) {
    words.set(sketch, start);
    start += sketch.length;
  }
  return Buffer.from(words.buffer);
}

/** How near each token of a question comes to the nearest token of each part of a record. */
export function alignSketches(record: Buffer, question: DirectionTables): Alignment {
  const parts = record.readInt32LE(0);
  let start = WORD_BYTES * (1 + parts);
  const nearest: Float32Array[] = [];
  for (let part = 1; part <= parts; part++) {
    const end = start + WORD_BYTES * record.readInt32LE(WORD_BYTES * part);
    nearest.push(nearnessTo(record.subarray(start, end), question));
    start = end;
  }
  const [context = new Float32Array(0), ...sentences] = nearest;
  return { context, sentences };
}

/** Of each direction to the nearest of some sketches; 0 where none is near. */
function nearnessTo(sketches: Uint8Array, { pairs, middles }: DirectionTables): Float32Array {
  const most = new Float64Array(2 * pairs.length);
  pairs.forEach((table, pair) => {
    let mostOfOne = 0;
    let mostOfOther = 0;
    for (let at = 0; at < sketches.length; ) {
      let even = 0;
      let odd = 0;
      // The four bytes of a word at once, and two sums, so that neither waits for the other.
      for (let row = 0; row < table.length; row += 4 * 256, at += 4) {
        even += table[row + (sketches[at] as number)] as number;
        odd += table[row + 256 + (sketches[at + 1] as number)] as number;
        even += table[row + 512 + (sketches[at + 2] as number)] as number;
        odd += table[row + 768 + (sketches[at + 3] as number)] as number;
      }
      const both = even + odd;
      const other = Math.floor(both / SECOND);
      const one = both - other * SECOND;
      if (one > mostOfOne) mostOfOne = one;
      if (other > mostOfOther) mostOfOther = other;
    }
    most[2 * pair] = mostOfOne;
    most[2 * pair + 1] = mostOfOther;
  });
  const nearness = new Float32Array(middles.length);
  for (let place = 0; place < nearness.length; place++) {
    const sum = (most[place] as number) - (middles[place] as number);
    nearness[place] = Math.max(0, sum / NEAREST_SUM);
  }
  return nearness;
}

const WORD_BYTES = 4;
