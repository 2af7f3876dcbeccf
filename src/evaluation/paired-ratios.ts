/**
 * Each sample over the baseline taken at the same moment: pairing cancels what slows both down.
 * @throws RangeError when the two are not of one length or a baseline is 0.
 */
export function pairedRatios(
  samples: readonly number[],
  baselines: readonly number[],
): readonly number[] {
  if (samples.length !== baselines.length) {
    throw new RangeError(`${samples.length} samples cannot pair with ${baselines.length}.`);
  }
  return samples.map((sample, index) => {
    const baseline = baselines[index] ?? 0;
    if (baseline === 0) throw new RangeError(`The baseline ${index} is 0 and measures nothing.`);
    return sample / baseline;
  });
}
