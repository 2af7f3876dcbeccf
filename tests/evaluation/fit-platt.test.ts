import { expect, test } from "vitest";
import { applyPlatt, fitPlatt } from "../../src/evaluation/fit-platt.ts";

test("confidences that are too sure become shares of what is answered", () => {
  // Nine of ten are said to be answered, and six are.
  const judged = Array.from({ length: 1000 }, (_, place) => ({
    confidence: place % 2 === 0 ? 0.9 : 0.1,
    answers: place % 20 < (place % 2 === 0 ? 12 : 8),
    weight: 1,
  }));
  const share = (confidence: number) => {
    const alike = judged.filter((one) => one.confidence === confidence);
    return alike.filter(({ answers }) => answers).length / alike.length;
  };
  const platt = fitPlatt(judged);
  expect(applyPlatt(platt, 0.9)).toBeCloseTo(share(0.9), 2);
  expect(applyPlatt(platt, 0.1)).toBeCloseTo(share(0.1), 2);
  expect(platt.slope).toBeLessThan(1);
});

test("no order changes, even where confidence tells nothing or the contrary", () => {
  const judged = Array.from({ length: 100 }, (_, place) => ({
    confidence: place / 100,
    answers: place < 50,
    weight: 1,
  }));
  const platt = fitPlatt(judged);
  expect(applyPlatt(platt, 0.9)).toBeGreaterThan(applyPlatt(platt, 0.1));
});

test("certainty stays a number", () => {
  const platt = { slope: 2, shift: -1 };
  expect(applyPlatt(platt, 1)).toBeGreaterThan(0.99);
  expect(applyPlatt(platt, 0)).toBeLessThan(0.01);
});
