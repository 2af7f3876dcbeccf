import { expect, test } from "vitest";
import { collectVectors } from "../../src/embedding/collect-vectors.ts";
import type { Pass } from "../../src/embedding/pass.ts";
import { poolTokens } from "../../src/embedding/pool-tokens.ts";

/** Two dimensions: [tokens, 2]. */
const hidden = Float32Array.of(9, 0, 3, 4, 3, 4, 0, 5);

test("averages all tokens for the passage and its own for each sentence", () => {
  const pass: Pass = {
    ids: [0, 1, 2, 3],
    ofPassage: true,
    spans: [
      { sentence: 0, start: 1, end: 3 },
      { sentence: 1, start: 3, end: 4 },
    ],
  };
  const vectors = collectVectors([{ pass, pooled: poolTokens(hidden, pass, "mean") }], 2);
  const length = Math.hypot(15, 13);
  expect([...vectors.passage]).toEqual([15 / length, 13 / length].map(Math.fround));
  expect(vectors.sentences.map((sentence) => [...sentence])).toEqual([
    [0.6, 0.8].map(Math.fround),
    [0, 1],
  ]);
});

test("takes the first token alone where the model sums up there", () => {
  const pass: Pass = { ids: [0, 1, 2, 3], ofPassage: true, spans: [] };
  const { passage } = collectVectors([{ pass, pooled: poolTokens(hidden, pass, "cls") }], 0);
  expect([...passage]).toEqual([1, 0]);
});

test("puts the pieces of a sentence together by their length", () => {
  const piece = (start: number, end: number): Pass => ({
    ids: [0, 1, 2, 3],
    ofPassage: true,
    spans: [{ sentence: 0, start, end }],
  });
  const passes = [piece(0, 1), piece(3, 4)].map((pass) => ({
    pass,
    pooled: poolTokens(hidden, pass, "mean"),
  }));
  const [sentence] = collectVectors(passes, 1).sentences;
  const length = Math.hypot(9, 5);
  expect([...(sentence ?? [])]).toEqual([9 / length, 5 / length].map(Math.fround));
});
