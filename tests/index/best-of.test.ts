import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOf } from "../../src/index/best-of.ts";

const everywhere = () => true;

test("gives the places of the greatest values, greatest first", () => {
  expect(bestOf(Float32Array.of(1, 5, 3, 4), 2, everywhere)).toEqual([1, 3]);
});

test("gives the earlier of equal values first", () => {
  expect(bestOf(Float32Array.of(2, 2, 2, 2), 3, everywhere)).toEqual([0, 1, 2]);
});

test("never gives a place without a value, or one that is not allowed", () => {
  expect(bestOf(Float32Array.of(0, 7, 0, 9), 4, (place) => place !== 3)).toEqual([1]);
});

test("agrees with sorting everything", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 0, max: 12 }),
      (numbers, count) => {
        const sorted = numbers
          .map((value, place) => ({ value, place }))
          .filter(({ value }) => value > 0)
          .sort((one, other) => other.value - one.value || one.place - other.place)
          .slice(0, count)
          .map(({ place }) => place);
        expect(bestOf(Float32Array.from(numbers), count, everywhere)).toEqual(sorted);
      },
    ),
  );
});
