import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareVectors,
  countSteps,
  decodePassageVector,
  encodeVectors,
} from "../../src/index/vector-record.ts";

const DIMENSIONS = 384;
const sketches = { context: [], sentences: [] };
const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: DIMENSIONS,
    maxLength: DIMENSIONS,
  })
  .filter((values) => values.some((value) => Math.abs(value) > 0.01))
  .map((values) => {
    const length = Math.hypot(...values);
    return Float32Array.from(values, (value) => value / length);
  });

test("a stored vector gives the same cosines to within a hundredth", () => {
  fc.assert(
    fc.property(vector, vector, vector, (passage, sentence, question) => {
      const found = compareVectors(
        encodeVectors({ passage, sentences: [sentence], sketches }),
        countSteps(question),
      );
      expect(Math.abs(found.passage - dot(passage, question))).toBeLessThan(0.01);
      expect(Math.abs((found.sentences[0] as number) - dot(sentence, question))).toBeLessThan(0.01);
    }),
    { numRuns: 30 },
  );
});

test("the passage's own vector comes back with unit length", () => {
  fc.assert(
    fc.property(vector, (passage) => {
      const back = decodePassageVector(
        encodeVectors({ passage, sentences: [passage], sketches }),
        DIMENSIONS,
      );
      expect(Math.hypot(...back)).toBeCloseTo(1, 6);
      expect(dot(passage, Float32Array.from(back))).toBeGreaterThan(0.999);
    }),
    { numRuns: 30 },
  );
});

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, dimension) => sum + value * (other[dimension] as number), 0);
}
