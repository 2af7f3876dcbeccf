import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairedRatios } from "../../src/evaluation/paired-ratios.ts";
import { percentile } from "../../src/evaluation/percentile.ts";
import { summarise } from "../../src/evaluation/summarise.ts";

const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe("percentile by nearest rank", () => {
  test.each([
    { samples: [15, 20, 35, 40, 50], percent: 30, expected: 20, why: "ceil(.3 × 5) = 2nd" },
    { samples: [15, 20, 35, 40, 50], percent: 50, expected: 35, why: "ceil(.5 × 5) = 3rd" },
    { samples: [4, 1, 3, 2], percent: 50, expected: 2, why: "the lower middle of an even number" },
    { samples: oneToHundred, percent: 99, expected: 99, why: "99th of 100" },
    { samples: oneToHundred, percent: 7, expected: 7, why: "not the 8th by a rounding error" },
    { samples: [8], percent: 99, expected: 8, why: "ceil(.99) = 1st" },
    { samples: [10, 9, 100], percent: 100, expected: 100, why: "by number, not by text" },
  ])("$percent of $samples is $expected: $why", ({ samples, percent, expected }) => {
    expect(percentile(samples, percent)).toBe(expected);
  });

  test("refuses no samples", () => {
    expect(() => percentile([], 50)).toThrow(RangeError);
  });
});

describe("summary", () => {
  test("holds median, 99th percentile and the extremes", () => {
    expect(summarise([3, 1, 2])).toEqual({ median: 2, percentile99: 3, minimum: 1, maximum: 3 });
  });

  test("does not depend on the order of the samples", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (samples) => {
        expect(summarise(samples.toReversed())).toEqual(summarise(samples));
      }),
    );
  });
});

describe("paired ratios", () => {
  test("divide each sample by its own baseline", () => {
    expect(pairedRatios([6, 10], [2, 5])).toEqual([3, 2]);
  });

  test.each([
    { samples: [1, 2], baselines: [1], why: "of unequal length" },
    { samples: [1], baselines: [0], why: "without a baseline" },
  ])("refuse samples $why", ({ samples, baselines }) => {
    expect(() => pairedRatios(samples, baselines)).toThrow(RangeError);
  });
});
