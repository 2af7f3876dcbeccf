import { expect, test } from "vitest";
import { quantiseWeights } from "../../src/embedding/quantise-weights.ts";

test("rounds each output on a scale of its own and turns the matrix", () => {
  const weights = Float32Array.of(1, -0.5, 0, 100, 25, -100);
  const bias = new Float32Array(2);
  const { integers, scales } = quantiseWeights({ weights, bias, inputs: 3, outputs: 2 });
  expect([...integers]).toEqual([63, 63, -31, 16, 0, -63]);
  expect([...scales]).toEqual([1 / 63, 100 / 63].map(Math.fround));
});

test("leaves an output without weights at zero", () => {
  const dense = { weights: new Float32Array(2), bias: new Float32Array(1), inputs: 2, outputs: 1 };
  expect([...quantiseWeights(dense).integers]).toEqual([0, 0]);
});
