import type { Direction } from "../domain/embedder.ts";

/** Directions, prepared to be held against many sketches. */
export interface DirectionTables {
  /**
   * One for every two directions, [bytes of a sketch, 256], row-major: what each value of a byte adds
   * to both, to the second in multiples of `SECOND`. The last one's second may be none.
   */
  readonly pairs: readonly Float64Array[];
  /** Of each direction the sum that means a nearness of 0. */
  readonly middles: Float64Array;
}

/**
 * What a nearness of 1 is in the sums, which are whole numbers. Directions have unit length, so that
 * none is nearer than 1 or -1 and no sum above twice this: the rounding of 192 dimensions together
 * moves a nearness by less than .000003.
 */
export const NEAREST_SUM = 2 ** 24;

/** Above any sum of a first direction; the sum of a second one times this is still a whole number. */
export const SECOND = 2 ** 26;

/**
 * Sums signed dimensions beforehand, eight at a time and for two directions at once, so that a lookup
 * does what sixteen additions would.
 * @param directions all of one length
 * @param used pairs that are needed no more, to be written over
 * @returns each row's values of a sketch together, less the middle, are the dot product with its
 *   signs as a vector of unit length, times `NEAREST_SUM`
 */
export function tabulateDirections(
  directions: readonly Direction[],
  used: readonly Float64Array[] = [],
): DirectionTables {
  const steps = directions.map(countSteps);
  return {
    pairs: Array.from({ length: Math.ceil(steps.length / 2) }, (_, pair) =>
      tabulatePair(steps[2 * pair] as Float64Array, steps[2 * pair + 1], used[pair]),
    ),
    middles: Float64Array.from(steps, middleOf),
  };
}

// Plain loops from here on: callbacks took three times as long as all the rest.

/** What the other sign of each dimension adds to the sum; none for what is beyond the last one. */
function countSteps(direction: Direction): Float64Array {
  const unit = (2 / Math.sqrt(direction.length)) * NEAREST_SUM;
  const steps = new Float64Array(Math.ceil(direction.length / 32) * 32);
  for (let at = 0; at < direction.length; at++) {
    steps[at] = Math.round((direction[at] as number) * unit);
  }
  return steps;
}

function middleOf(steps: Float64Array): number {
  let sum = 0;
  for (const step of steps) sum += Math.abs(step);
  return sum / 2;
}

function tabulatePair(
  first: Float64Array,
  second?: Float64Array,
  used?: Float64Array,
): Float64Array {
  const length = first.length * 32;
  const table = used?.length === length ? used : new Float64Array(length);
  const both = first.map((step, at) => step + SECOND * (second?.[at] ?? 0));
  for (let row = 0, at = 0; row < length; row += 256, at += 8) {
    let least = 0;
    // With no bit set, what is below zero is wanted as it is.
    for (let bit = at; bit < at + 8; bit++) {
      least += Math.max(0, -(first[bit] as number)) + SECOND * Math.max(0, -(second?.[bit] ?? 0));
    }
    table[row] = least;
    for (let value = 1; value < 256; value++) {
      const others = value & (value - 1);
      const bit = 31 - Math.clz32(value ^ others);
      table[row + value] = (table[row + others] as number) + (both[at + bit] as number);
    }
  }
  return table;
}
