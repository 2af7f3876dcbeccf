import type { PassageVectors } from "../domain/embedder.ts";
import type { Pass } from "./pass.ts";
import { toUnitVector } from "./to-unit-vector.ts";

/** A pass with what `poolTokens` made of it. */
export interface PooledPass {
  readonly pass: Pass;
  readonly pooled: Float32Array;
}

/**
 * Puts the readings of one passage together. Its own vector covers every token of every pass; a
 * sentence without tokens gets that vector, having nothing of its own to say.
 */
export function collectVectors(
  passes: readonly PooledPass[],
  sentenceCount: number,
): PassageVectors {
  const dimensions = firstRowLength(passes);
  const passage = new Float32Array(dimensions);
  const sentences = Array.from({ length: sentenceCount }, () => new Float32Array(dimensions));
  const read = new Set<number>();

  for (const { pass, pooled } of passes) {
    if (pass.ofPassage) add(passage, pooled.subarray(0, dimensions));
    for (const [index, { sentence }] of pass.spans.entries()) {
      const sum = sentences[sentence];
      if (sum) add(sum, pooled.subarray((index + 1) * dimensions, (index + 2) * dimensions));
      read.add(sentence);
    }
  }
  const whole = toUnitVector(passage);
  return {
    passage: whole,
    sentences: sentences.map((sum, index) =>
      read.has(index) ? toUnitVector(sum) : Float32Array.from(whole),
    ),
  };
}

function firstRowLength(passes: readonly PooledPass[]): number {
  const [first] = passes;
  return first ? first.pooled.length / (1 + first.pass.spans.length) : 0;
}

function add(sum: Float32Array, more: Float32Array): void {
  for (let index = 0; index < sum.length; index++) {
    sum[index] = (sum[index] ?? 0) + (more[index] ?? 0);
  }
}
