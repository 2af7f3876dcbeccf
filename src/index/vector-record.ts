import type { PassageVectors } from "../domain/embedder.ts";
import type { Similarities } from "../domain/passage-index.ts";

/**
 * Stored form of a passage's vectors, the passage's own first, then its sentences': for each a
 * 32-bit float scale and one signed byte a dimension. A byte is worth scale/127, which moves a
 * cosine by less than .002 and takes a quarter of the space.
 */
export function encodeVectors({ passage, sentences }: PassageVectors): Buffer {
  const stride = passage.length + SCALE_BYTES;
  const record = Buffer.alloc(stride * (sentences.length + 1));
  const bytes = new Int8Array(record.buffer, record.byteOffset, record.length);
  [passage, ...sentences].forEach((vector, row) => {
    const scale = largest(vector);
    record.writeFloatLE(scale, row * stride);
    const start = row * stride + SCALE_BYTES;
    for (let dimension = 0; dimension < vector.length; dimension++) {
      bytes[start + dimension] =
        scale === 0 ? 0 : Math.round(((vector[dimension] as number) / scale) * 127);
    }
  });
  return record;
}

/** The passage's own vector, of unit length again. */
export function decodePassageVector(record: Buffer, dimensions: number): number[] {
  const bytes = new Int8Array(record.buffer, record.byteOffset + SCALE_BYTES, dimensions);
  let squares = 0;
  for (const byte of bytes) squares += byte * byte;
  const length = Math.sqrt(squares) || 1;
  return Array.from(bytes, (byte) => byte / length);
}

/** A question's vector in whole numbers, so that comparing takes integer arithmetic only. */
export interface QuestionSteps {
  /** Each a 16-bit number; the largest has the largest value. */
  readonly steps: Int16Array;
  /** What a step is worth. */
  readonly step: number;
}

/** A step moves a cosine by less than .001. */
export function countSteps(question: Float32Array): QuestionSteps {
  const step = largest(question) / MOST_STEPS || 1;
  return { steps: Int16Array.from(question, (value) => Math.round(value / step)), step };
}

/** Cosine of a question to every vector of a record. */
export function compareVectors(record: Buffer, question: QuestionSteps): Similarities {
  const stride = question.steps.length + SCALE_BYTES;
  const compare = comparer(record, question);
  const similarities: number[] = [];
  for (let offset = 0; offset + stride <= record.length; offset += stride) {
    similarities.push(compare(offset));
  }
  const [passage = 0, ...sentences] = similarities;
  return { passage, sentences };
}

/** The same to the passage's own vector alone. */
export function comparePassage(record: Buffer, question: QuestionSteps): number {
  return comparer(record, question)(0);
}

/** @returns cosine to the vector that begins at an offset of the record, with its scale */
function comparer(record: Buffer, { steps, step }: QuestionSteps): (offset: number) => number {
  const bytes = new Int8Array(record.buffer, record.byteOffset, record.length);
  return (offset) => {
    const start = offset + SCALE_BYTES;
    let sum = 0;
    for (let dimension = 0; dimension < steps.length; dimension++) {
      sum += Math.imul(steps[dimension] as number, bytes[start + dimension] as number);
    }
    return (sum * step * record.readFloatLE(offset)) / 127;
  };
}

const SCALE_BYTES = 4;
/** The largest 16-bit number. */
const MOST_STEPS = 32_767;

function largest(vector: Float32Array): number {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return most;
}
