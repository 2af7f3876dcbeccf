/** A source of numbers that look random and are the same for the same seed and stream. */
export interface SeededRandom {
  /** An integer from 0 to `count` - 1. */
  below(count: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/**
 * sfc32, the 32-bit "small fast counting" generator of Chris Doty-Humphrey's PractRand (public
 * domain). Nothing but integers and IEEE multiplication decides, so all platforms agree to the byte.
 * @param stream numbers of one stream do not depend on how many were taken from another
 */
export function seededRandom(seed: number, stream: number): SeededRandom {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;

  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  // Until the seed has reached every bit of the state.
  for (let round = 0; round < 15; round += 1) next();

  const below = (count: number): number => Math.floor((next() / 2 ** 32) * count);
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
