import type { PassageVectors, Sketch } from "../domain/embedder.ts";
import { CONTEXT, type Pass } from "./pass.ts";
import type { PassReading } from "./reading-messages.ts";
import { toUnitVector } from "./to-unit-vector.ts";

/** A pass with what came of it. */
export interface ReadPass extends PassReading {
  readonly pass: Pass;
}

/**
 * Puts the readings of one passage together. Its own vector covers every token of every pass; a
 * sentence without tokens gets that vector, having nothing of its own to say.
 * @param carriesMeaning of a token's number: only such tokens are sketched
 */
export function collectVectors(
  passes: readonly ReadPass[],
  {
    sentenceCount,
    carriesMeaning,
  }: { readonly sentenceCount: number; readonly carriesMeaning: (id: number) => boolean },
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
  const sketchesOf = (sentence: number) =>
    passes.flatMap((read) =>
      read.pass.sketched
        .filter((span) => span.sentence === sentence)
        .flatMap((span) => takeSketches(read, { ...span, carriesMeaning })),
    );
  const whole = toUnitVector(passage);
  return {
    passage: whole,
    sentences: sentences.map((sum, index) =>
      read.has(index) ? toUnitVector(sum) : Float32Array.from(whole),
    ),
    sketches: {
      context: sketchesOf(CONTEXT),
      sentences: sentences.map((_, index) => sketchesOf(index)),
    },
  };
}

/** The sketches of those tokens from `start` to `end` that carry meaning. */
function takeSketches(
  { pass, sketches }: ReadPass,
  {
    start,
    end,
    carriesMeaning,
  }: {
    readonly start: number;
    readonly end: number;
    readonly carriesMeaning: (id: number) => boolean;
  },
): Sketch[] {
  const length = sketches.length / pass.ids.length;
  return pass.ids
    .slice(start, end)
    .flatMap((id, at) =>
      carriesMeaning(id)
        ? [sketches.subarray((start + at) * length, (start + at + 1) * length)]
        : [],
    );
}

function firstRowLength(passes: readonly ReadPass[]): number {
  const [first] = passes;
  return first ? first.pooled.length / (1 + first.pass.spans.length) : 0;
}

function add(sum: Float32Array, more: Float32Array): void {
  for (let index = 0; index < sum.length; index++) {
    sum[index] = (sum[index] ?? 0) + (more[index] ?? 0);
  }
}
