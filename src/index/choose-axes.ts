import { type Axes, alongAxes, findAxes } from "./principal-axes.ts";

/** Up to this many passages, a graph of whole vectors is as quick. */
const FEW_PASSAGES = 20_000;
/** Passages that axes are chosen by. */
export const SAMPLE = 4096;
/**
 * Of a question's 24 nearest vectors nearly all are among the 72 nearest along so many axes: .997 of
 * 100,000 made-up passages, .999 of scifact's 9,924 and covidqa's 3,813.
 */
const AXES = 160;
/** Of their squared length, so much must lie along the axes: .97 of made-up ones, .90 of scifact's. */
const LEAST_SHARE = 0.85;

/**
 * How many of so many passages' vectors axes are chosen by; none where a graph is to know vectors as
 * a whole.
 */
export function sampleSize(passages: number): number {
  return passages < FEW_PASSAGES ? 0 : SAMPLE;
}

/**
 * The axes along which a graph of many passages knows their vectors: it takes half the memory of one
 * of whole vectors, and half the time to make and to search. `null` for vectors that would lose by it.
 */
export async function chooseAxes(sample: readonly ArrayLike<number>[]): Promise<Axes | null> {
  if ((sample[0]?.length ?? 0) <= AXES) return null;
  const axes = await findAxes(sample, AXES);
  return shareAlong(axes, sample) < LEAST_SHARE ? null : axes;
}

/** Of the squared length of unit vectors, 0 to 1. */
function shareAlong(axes: Axes, vectors: readonly ArrayLike<number>[]): number {
  const squares = vectors.map((vector) =>
    alongAxes(vector, axes).reduce((sum, value) => sum + value * value, 0),
  );
  return squares.reduce((sum, square) => sum + square, 0) / vectors.length;
}
