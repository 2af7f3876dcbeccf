import type { PassageVectors, Sketch } from "../domain/embedder.ts";
import type { Alignment } from "../domain/passage-index.ts";

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
export function alignSketches(record: Buffer, question: readonly Sketch[]): Alignment {
  // A copy, since what SQLite gives may begin at any byte.
  const words = new Int32Array(Uint8Array.from(record).buffer);
  const parts = words[0] as number;
  let start = 1 + parts;
  const nearest: Float32Array[] = [];
  for (let part = 0; part < parts; part++) {
    const end = start + (words[1 + part] as number);
    nearest.push(alignPart(words, { start, end, question }));
    start = end;
  }
  const [context = new Float32Array(0), ...sentences] = nearest;
  return { context, sentences };
}

function alignPart(
  words: Int32Array,
  {
    start,
    end,
    question,
  }: { readonly start: number; readonly end: number; readonly question: readonly Sketch[] },
): Float32Array {
  const near = new Float32Array(question.length);
  question.forEach((sketch, token) => {
    near[token] = nearnessTo(words, { start, end, sketch });
  });
  return near;
}

/** Equal bits less different ones of the nearest sketch, as a share of all; at least 0. */
function nearnessTo(
  among: Int32Array,
  { start, end, sketch }: { readonly start: number; readonly end: number; readonly sketch: Sketch },
): number {
  const { length } = sketch;
  const bits = length * 32;
  let fewest = bits / 2;
  for (let offset = start; offset < end; offset += length) {
    let different = 0;
    for (let word = 0; word < length; word++) {
      different += countBits((sketch[word] as number) ^ (among[offset + word] as number));
    }
    if (different < fewest) fewest = different;
  }
  return 1 - (2 * fewest) / bits;
}

/** Bits that are set, counted in pairs, fours and bytes at once (Warren, Hacker's Delight, 5-1). */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
