import { expect, test } from "vitest";
import { packEvenly } from "../../src/corpus/pack-evenly.ts";

test.each([
  ["keeps what fits together", [3, 3, 3], 9, [3]],
  ["divides evenly", [5, 5, 5, 5, 1], 15, [2, 5]],
  ["uses no more groups than it must", [9, 1, 9, 1], 10, [2, 4]],
  ["leaves what is too large alone", [1, 30, 1], 10, [1, 2, 3]],
  ["divides nothing", [], 10, []],
])("%s", (_reason, sizes, capacity, ends) => {
  expect(packEvenly(sizes, capacity)).toEqual(ends);
});
