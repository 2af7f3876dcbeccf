import fc from "fast-check";
import { expect, test } from "vitest";
import { alignSketches, encodeSketches } from "../../src/index/sketch-record.ts";
import { tabulateDirections } from "../../src/index/tabulate-directions.ts";
import { agreement } from "../support/agreement.ts";

/** Whole words and a rest, as of a model whose half is no multiple of 32. */
const BITS = 78;
const WORDS = 3;
const sketch = fc
  .array(fc.nat({ max: 0xffffffff }), { minLength: WORDS, maxLength: WORDS })
  .map((words) => Int32Array.from(words));
const sketches = fc.array(sketch, { maxLength: 6 });
const direction = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: BITS, maxLength: BITS })
  .map((values) => Float32Array.from(values, (value) => value / 1000));

test("each of a question's tokens is as near as the nearest token of each part", () => {
  fc.assert(
    fc.property(
      sketches,
      fc.array(sketches, { maxLength: 4 }),
      fc.array(direction, { maxLength: 4 }),
      (context, sentences, asked) => {
        const record = encodeSketches({ context, sentences });
        const found = alignSketches(record, tabulateDirections(asked));
        for (const [part, near] of [
          [context, found.context] as const,
          ...sentences.map((one, place) => [one, found.sentences[place]] as const),
        ]) {
          asked.forEach((token, place) => {
            const nearness = part.map((other) => agreement(token, other) / Math.sqrt(BITS));
            expect(near?.[place]).toBeCloseTo(Math.max(0, ...nearness), 5);
          });
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a token whose sketch is its signs is as near as can be, wherever SQLite puts the record", () => {
  const token = Float32Array.from({ length: 64 }, (_, at) => (at % 3 === 0 ? 0.125 : -0.125));
  const signs = Int32Array.from({ length: 2 }, (_, word) =>
    token
      .subarray(word * 32, word * 32 + 32)
      .reduce((bits, value, bit) => (value > 0 ? bits | (1 << bit) : bits), 0),
  );
  const record = encodeSketches({ context: [], sentences: [[signs]] });
  const shifted = Buffer.concat([Buffer.of(0), record]).subarray(1);
  const [sentence] = alignSketches(shifted, tabulateDirections([token])).sentences;
  expect(sentence?.[0]).toBeCloseTo(1, 6);
});
