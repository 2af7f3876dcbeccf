import type { SeededRandom } from "./seeded-random.ts";

/**
 * Draws ranks from 0 to `count` - 1 as often as words occur by Zipf's law: rank r with a weight of
 * 1 ÷ (r + 1).
 */
export function zipfRanks(count: number): (random: SeededRandom) => number {
  const ends: number[] = [];
  let total = 0;
  for (let rank = 0; rank < count; rank += 1) {
    // Whole weights keep the sums exact.
    total += Math.max(1, Math.floor(scale / (rank + 1)));
    ends.push(total);
  }
  return (random) => firstAbove(ends, random.below(total));
}

/** Weight of the first rank: large against any `count`, and the sum small against 2^32. */
const scale = 2 ** 24;

function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
