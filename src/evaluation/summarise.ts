import { percentile } from "./percentile.ts";

/** Samples in four figures, in their unit. */
export interface Summary {
  readonly median: number;
  readonly percentile99: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** @throws RangeError of no samples. */
export function summarise(samples: readonly number[]): Summary {
  return {
    median: percentile(samples, 50),
    percentile99: percentile(samples, 99),
    // Not Math.min(...samples), which fails for more samples than the stack holds.
    minimum: samples.reduce((least, sample) => Math.min(least, sample)),
    maximum: samples.reduce((most, sample) => Math.max(most, sample)),
  };
}
