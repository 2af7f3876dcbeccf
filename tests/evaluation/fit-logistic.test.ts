import { expect, test } from "vitest";
import { fitLogistic } from "../../src/evaluation/fit-logistic.ts";

const example = (x: number, answers: boolean, weight = 1) => ({
  features: [x, 7],
  answers,
  weight,
});
const chanceAt = (x: number, { intercept, weights }: ReturnType<typeof fitLogistic>) =>
  1 / (1 + Math.exp(-(intercept + (weights[0] ?? 0) * x + (weights[1] ?? 0) * 7)));

test("finds the chances that made the examples, whatever a feature that never changes says", () => {
  // At 0 one in four answers, at 1 three in four: a slope of ln 9, exactly.
  const examples = [0, 0, 0, 0, 1, 1, 1, 1].map((x, place) =>
    example(x, [0, 4, 5, 6].includes(place)),
  );
  const fitted = fitLogistic(examples, 1e-6);
  expect(chanceAt(0, fitted)).toBeCloseTo(0.25, 3);
  expect(chanceAt(1, fitted)).toBeCloseTo(0.75, 3);
});

test("an example counts what it weighs", () => {
  const fitted = fitLogistic([example(0, true, 3), example(0, false, 1), example(1, true)], 1);
  expect(chanceAt(0, fitted)).toBeGreaterThan(0.65);
});

test("the ridge keeps examples that a line tells apart from growing without end", () => {
  const { weights } = fitLogistic([example(0, false), example(1, true)], 0.5);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[0]).toBeLessThan(10);
});
