import type { PassageVectors } from "../domain/embedder.ts";
import type { Alignment } from "../domain/passage-index.ts";
import type { DirectionTable } from "./tabulate-direction.ts";

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

/**
 * How near each token of a question comes to the nearest token of each part of a record.
 * @param question a table for each of its tokens
 */
export function alignSketches(record: Buffer, question: readonly DirectionTable[]): Alignment {
  const parts = record.readInt32LE(0);
  let start = WORD_BYTES * (1 + parts);
  const nearest: Float32Array[] = [];
  for (let part = 1; part <= parts; part++) {
    const end = start + WORD_BYTES * record.readInt32LE(WORD_BYTES * part);
    nearest.push(
      Float32Array.from(question, (table) => nearnessTo(record.subarray(start, end), table)),
    );
    start = end;
  }
  const [context = new Float32Array(0), ...sentences] = nearest;
  return { context, sentences };
}

/** Of the nearest of some sketches; 0 where none is near. */
function nearnessTo(sketches: Uint8Array, table: DirectionTable): number {
  const bytes = table.length / 256;
  let most = 0;
  for (let offset = 0; offset < sketches.length; offset += bytes) {
    let nearness = 0;
    for (let byte = 0; byte < bytes; byte++) {
      nearness += table[byte * 256 + (sketches[offset + byte] as number)] as number;
    }
    if (nearness > most) most = nearness;
  }
  return most;
}

const WORD_BYTES = 4;
