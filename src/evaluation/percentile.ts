/**
 * The least sample that at least `percent` per cent of the samples do not exceed (nearest rank,
 * no interpolation), so a figure that was measured; the 50th of an even number is the lower middle.
 * @param percent above 0, at most 100
 * @throws RangeError of no samples.
 */
export function percentile(samples: readonly number[], percent: number): number {
  const ascending = samples.toSorted((a, b) => a - b);
  // Multiplied first, because 0.07 × 100 is above 7.
  const rank = Math.ceil((percent * samples.length) / 100);
  const sample = ascending[rank - 1];
  if (sample === undefined) {
    throw new RangeError(`There is no ${percent}th percentile of ${samples.length} samples.`);
  }
  return sample;
}
