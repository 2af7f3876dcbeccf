import fc from "fast-check";
import { expect, test } from "vitest";
import { alignSketches, encodeSketches } from "../../src/index/sketch-record.ts";

const BITS = 192;
const sketch = fc
  .array(fc.nat({ max: 0xffffffff }), { minLength: BITS / 32, maxLength: BITS / 32 })
  .map((words) => Int32Array.from(words));
const sketches = fc.array(sketch, { maxLength: 6 });

test("each of a question's tokens is as near as the nearest token of each part", () => {
  fc.assert(
    fc.property(
      sketches,
      fc.array(sketches, { maxLength: 4 }),
      sketches,
      (context, sentences, asked) => {
        const found = alignSketches(encodeSketches({ context, sentences }), asked);
        for (const [part, near] of [
          [context, found.context] as const,
          ...sentences.map((one, place) => [one, found.sentences[place]] as const),
        ]) {
          asked.forEach((token, place) => {
            const nearness = part.map((other) => 1 - (2 * differences(token, other)) / BITS);
            expect(near?.[place]).toBeCloseTo(Math.max(0, ...nearness), 5);
          });
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a token is as near as can be to itself, wherever SQLite puts the record", () => {
  const token = Int32Array.of(1, 2, 3, 4, 5, -1);
  const record = encodeSketches({ context: [], sentences: [[token]] });
  const shifted = Buffer.concat([Buffer.of(0), record]).subarray(1);
  expect([...(alignSketches(shifted, [token]).sentences[0] ?? [])]).toEqual([1]);
});

function differences(one: Int32Array, other: Int32Array): number {
  let count = 0;
  one.forEach((word, place) => {
    for (let bit = 0; bit < 32; bit++) {
      count += ((word ^ (other[place] as number)) >>> bit) & 1;
    }
  });
  return count;
}
