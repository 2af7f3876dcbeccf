import type { PassageVectors, Sketch } from "../domain/embedder.ts";
import type { Alignment } from "../domain/passage-index.ts";

/**
 * Stored form of a passage's sketches, in 32-bit words: how many parts there are (context, then
 * each sentence), how many words each has, then all of them.
 */
export function encodeSketches({ context, sentences }: PassageVectors["sketches"]): Buffer {
  const parts = [context, ...sentences].map((sketches) => sketches.flatMap((one) => [...one]));
  const words = [parts.length, ...parts.map(({ length }) => length), ...parts.flat()];
  return Buffer.from(Uint32Array.from(words).buffer);
}

/** How near each token of a question comes to the nearest token of each part of a record. */
export function alignSketches(record: Buffer, question: readonly Sketch[]): Alignment {
  // A copy, since what SQLite gives may begin at any byte.
  const words = new Uint32Array(Uint8Array.from(record).buffer);
  const parts = words[0] as number;
  let start = 1 + parts;
  const nearest: Float32Array[] = [];
  for (let part = 0; part < parts; part++) {
    const end = start + (words[1 + part] as number);
    const among = words.subarray(start, end);
    nearest.push(Float32Array.from(question, (sketch) => nearnessTo(among, sketch)));
    start = end;
  }
  const [context = new Float32Array(0), ...sentences] = nearest;
  return { context, sentences };
}

/** Equal bits less different ones of the nearest sketch, as a share of all; at least 0. */
function nearnessTo(among: Uint32Array, sketch: Sketch): number {
  const { length } = sketch;
  const bits = length * 32;
  let fewest = bits / 2;
  for (let offset = 0; offset < among.length; offset += length) {
    let different = 0;
    for (let word = 0; word < length; word++) {
      different += countBits((sketch[word] as number) ^ (among[offset + word] as number));
    }
    if (different < fewest) fewest = different;
  }
  return 1 - (2 * fewest) / bits;
}

const BITS_OF_HALF = Uint8Array.from({ length: 1 << 16 }, (_, half) => {
  let count = 0;
  for (let rest = half; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
});

function countBits(word: number): number {
  return (BITS_OF_HALF[word & 0xffff] as number) + (BITS_OF_HALF[word >>> 16] as number);
}
