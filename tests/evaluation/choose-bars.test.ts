import { expect, test } from "vitest";
import { chooseBars } from "../../src/evaluation/choose-bars.ts";

const judged = (confidence: number, answers: boolean, weight = 1) => ({
  confidence,
  answers,
  weight,
});

test("the bar is the least confidence above which few enough answers are wrong", () => {
  const bars = chooseBars([
    judged(0.9, true),
    judged(0.8, true),
    judged(0.7, true),
    judged(0.6, false),
    judged(0.5, true),
  ]);
  // Down to .7 none is wrong; with .6 one of four; with .5 one of five.
  expect(bars).toHaveLength(50);
  expect([bars[0], bars[18]]).toEqual([0.7, 0.7]);
  expect([bars[19], bars[49]]).toEqual([0.5, 0.5]);
});

test("where even the surest is wrong too often, nothing is answered", () => {
  expect(chooseBars([judged(0.9, false), judged(0.1, true)])[48]).toBe(1);
});

test("questions of equal confidence are answered together", () => {
  expect(chooseBars([judged(0.9, true), judged(0.9, false)])[9]).toBe(1);
});

test("a question counts what it weighs", () => {
  expect(chooseBars([judged(0.9, true, 19), judged(0.8, false)])[4]).toBe(0.8);
});
