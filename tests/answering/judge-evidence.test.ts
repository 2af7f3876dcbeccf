import { expect, test } from "vitest";
import { judgeEvidence } from "../../src/answering/judge-evidence.ts";

/** The first feature tells what a passage is about, the second what it says. */
const judge = {
  about: { intercept: 0, weights: [1, 0] },
  says: { intercept: 0, weights: [0, 1] },
  slope: 1,
  shift: 0,
};
const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

test.each([
  [0, 0],
  [2, -1],
  [-3, 4],
  [5, 5],
])("what is sure by %d and by %d is as sure as both together", (about, says) => {
  expect(judgeEvidence(judge, [about, says])).toBeCloseTo(chance(about) * chance(says), 10);
});

test.each([
  [-900, 10, 0],
  [10, -900, 0],
  [900, 900, 1],
  [900, -900, 0],
  [-900, -900, 0],
])("evidence beyond all measure (%d, %d) is no more than sure", (about, says, expected) => {
  expect(judgeEvidence(judge, [about, says])).toBeCloseTo(expected, 10);
});

test("slope and shift move the log odds of both", () => {
  const both = chance(2) * chance(1);
  const logOdds = Math.log(both / (1 - both));
  const moved = judgeEvidence({ ...judge, slope: 0.5, shift: 0.3 }, [2, 1]);
  expect(moved).toBeCloseTo(chance(0.5 * logOdds + 0.3), 10);
});
