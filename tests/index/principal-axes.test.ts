import { expect, test } from "vitest";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";
import { alongAxes, findAxes } from "../../src/index/principal-axes.ts";

const DIMENSIONS = 40;
const random = seededRandom(7, 0);

/** Vectors with so much length along each of the first dimensions and nothing along the others. */
function vectorsOf(lengths: readonly number[], count: number): number[][] {
  return Array.from({ length: count }, () =>
    Array.from(
      { length: DIMENSIONS },
      (_, at) => (lengths[at] ?? 0) * (random.below(2001) / 1000 - 1),
    ),
  );
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

test("the axes are those along which vectors are longest, at right angles and of unit length", async () => {
  const vectors = vectorsOf([1, 8, 2, 7, 0.5, 6, 0.5], 500);
  const axes = await findAxes(vectors, 3);
  for (let row = 0; row < 3; row++) {
    for (let other = 0; other <= row; other++) {
      const one = axes.rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
      const along = alongAxes(one, { ...axes, count: other + 1 })[other];
      expect(along).toBeCloseTo(row === other ? 1 : 0, 5);
    }
  }
  const whole = vectors.map((vector) => squares([1, 3, 5].map((at) => vector[at] as number)));
  const along = vectors.map((vector) => squares(alongAxes(vector, axes)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(along) / sum(whole)).toBeGreaterThan(0.999);
});

test("where vectors have fewer dimensions than there are axes, products stay what they are", async () => {
  const vectors = vectorsOf([3, 2], 200);
  const axes = await findAxes(vectors, 10);
  const [one = [], other = []] = vectors;
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
  expect(product(alongAxes(one, axes), alongAxes(other, axes))).toBeCloseTo(product(one, other), 4);
});
