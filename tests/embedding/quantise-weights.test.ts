import fc from "fast-check";
import { expect, test } from "vitest";
import { quantiseWeights } from "../../src/embedding/quantise-weights.ts";

test("rounds each output on a scale of its own and turns the matrix", () => {
  const weights = Float32Array.of(1, -0.5, 0, 100, 25, -100);
  const bias = new Float32Array(2);
  const { integers, scales } = quantiseWeights({ weights, bias, inputs: 3, outputs: 2 });
  const [first, second] = [1.5 / 127, 125 / 127];
  expect([...scales]).toEqual([first, second].map(Math.fround));
  expect([...integers]).toEqual([85, 102, -42, 25, 0, -102]);
});

test("two neighbouring weights never fill a register of sixteen bits together", () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (values) => {
        const bias = new Float32Array(1);
        const weights = Float32Array.from(values);
        const { integers } = quantiseWeights({ weights, bias, inputs: 8, outputs: 1 });
        for (let at = 0; at < 8; at += 2) {
          const together = Math.abs(integers[at] ?? 0) + Math.abs(integers[at + 1] ?? 0);
          expect(255 * together).toBeLessThanOrEqual(32_767);
        }
      },
    ),
  );
});

test("leaves an output without weights at zero", () => {
  const dense = { weights: new Float32Array(2), bias: new Float32Array(1), inputs: 2, outputs: 1 };
  expect([...quantiseWeights(dense).integers]).toEqual([0, 0]);
});
