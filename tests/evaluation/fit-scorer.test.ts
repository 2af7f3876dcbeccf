import { expect, test } from "vitest";
import type { Scorer } from "../../src/domain/scorer.ts";
import type { Choice } from "../../src/evaluation/choice.ts";
import { fitScorer } from "../../src/evaluation/fit-scorer.ts";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";
import { applyScorer } from "../../src/retrieval/apply-scorer.ts";

const SETTINGS = { rounds: 60, step: 0.05, decay: 1e-4 };

/** Choices of four rows of three numbers; the best is the one with most of `worth`. */
function choices(seed: number, worth: (row: readonly number[]) => number): Choice[] {
  const random = seededRandom(seed, 0);
  return Array.from({ length: 150 }, () => {
    const rows = Array.from({ length: 4 }, () => [0, 0, 0].map(() => random.below(1000) / 100 - 5));
    const best = Math.max(...rows.map(worth));
    return { rows, wanted: rows.map((row) => (worth(row) === best ? 1 : 0)), weight: 1 };
  });
}

/** Share of choices whose best row has the greatest score. */
function accuracy(scorer: Scorer, asked: readonly Choice[]): number {
  const right = asked.filter(({ rows, wanted }) => {
    const scores = rows.map((row) => applyScorer(scorer, row));
    return wanted[scores.indexOf(Math.max(...scores))] === 1;
  });
  return right.length / asked.length;
}

test("a line learns which of the numbers counts, and for how much, on choices that it never saw", () => {
  const worth = ([one = 0, other = 0]: readonly number[]) => 2 * one - other;
  const fitted = fitScorer(choices(1, worth), { units: 0, ...SETTINGS });
  expect(accuracy(fitted, choices(2, worth))).toBeGreaterThan(0.95);
  expect(fitted.hidden).toEqual([]);
});

test("hidden units learn what no line can: the number that is nearest to nought", () => {
  const worth = ([one = 0]: readonly number[]) => -Math.abs(one);
  const line = fitScorer(choices(1, worth), { units: 0, ...SETTINGS });
  const bent = fitScorer(choices(1, worth), { units: 6, ...SETTINGS });
  expect(accuracy(line, choices(2, worth))).toBeLessThan(0.5);
  expect(accuracy(bent, choices(2, worth))).toBeGreaterThan(0.85);
});

test("the same choices give the same weights", () => {
  const worth = ([one = 0]: readonly number[]) => one;
  const train = () => fitScorer(choices(1, worth), { units: 2, ...SETTINGS });
  expect(train()).toEqual(train());
});
