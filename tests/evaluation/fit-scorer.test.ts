import { expect, test } from "vitest";
import type { Scorer } from "../../src/domain/scorer.ts";
import type { Choice } from "../../src/evaluation/choice.ts";
import { fitScorer } from "../../src/evaluation/fit-scorer.ts";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";
import { applyScorer } from "../../src/retrieval/apply-scorer.ts";

/** Choices of four rows of three numbers; the best is the one with most of `worth`. */
function choices(seed: number, worth: (row: readonly number[]) => number): Choice[] {
  const random = seededRandom(seed, 0);
  return Array.from({ length: 2_000 }, () => {
    const rows = Array.from({ length: 4 }, () => [0, 0, 0].map(() => random.below(1000) / 100 - 5));
    const best = Math.max(...rows.map(worth));
    return {
      rows,
      isRight: rows.map((row) => worth(row) === best),
      given: rows.map(() => 0),
      weight: 1,
    };
  });
}

/** Share of choices whose best row has the greatest score. */
function accuracy(scorer: Scorer, asked: readonly Choice[]): number {
  const right = asked.filter(({ rows, given, isRight }) => {
    const scores = rows.map((row, at) => applyScorer(scorer, row) + (given[at] ?? 0));
    return isRight[scores.indexOf(Math.max(...scores))];
  });
  return right.length / asked.length;
}

const worth = ([one = 0, other = 0]: readonly number[]) => 2 * one - other;

test("a scorer learns which of the numbers counts, and for how much, on choices that it never saw", () => {
  const fitted = fitScorer(choices(1, worth));
  expect(accuracy(fitted, choices(2, worth))).toBeGreaterThan(0.93);
  expect((fitted[0] ?? 0) / (fitted[1] ?? 1)).toBeCloseTo(-2, 0);
});

test("what a row scores already is not learned again", () => {
  const withGiven = (seed: number) =>
    choices(seed, worth).map((choice) => ({
      ...choice,
      given: choice.rows.map(([one = 0]) => one),
    }));
  const fitted = fitScorer(withGiven(1));
  const [withoutGiven = 0] = fitScorer(choices(1, worth));
  expect(fitted[0]).toBeLessThan(withoutGiven - 0.1);
  expect(accuracy(fitted, withGiven(2))).toBeGreaterThan(0.93);
});

test("any one of several right rows is good enough", () => {
  const several = choices(1, ([one = 0]) => one).map((choice) => ({
    ...choice,
    isRight: choice.rows.map(([one = 0]) => one > 0),
  }));
  const asked = several.filter(({ isRight }) => isRight.includes(true));
  expect(accuracy(fitScorer(asked), asked)).toBeGreaterThan(0.98);
});

test("the same choices give the same scorer", () => {
  expect(fitScorer(choices(3, worth))).toEqual(fitScorer(choices(3, worth)));
});
