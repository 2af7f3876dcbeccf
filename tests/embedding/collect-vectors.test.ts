import { expect, test } from "vitest";
import { collectVectors } from "../../src/embedding/collect-vectors.ts";
import { CONTEXT, type Pass } from "../../src/embedding/pass.ts";
import { poolTokens } from "../../src/embedding/pool-tokens.ts";
import { sketchTokens } from "../../src/embedding/sketch-tokens.ts";

/** Two dimensions: [tokens, 2]. */
const hidden = Float32Array.of(9, 0, 3, 4, 3, 4, 0, 5);

const reading = (pass: Pass, pooling: "mean" | "cls" = "mean") => ({
  pass,
  pooled: poolTokens(hidden, pass, pooling),
  sketches: sketchTokens(hidden, 2),
});
const carriesMeaning = (id: number) => id !== 2;

test("averages all tokens for the passage and its own for each sentence", () => {
  const pass: Pass = {
    ids: [0, 1, 2, 3],
    ofPassage: true,
    spans: [
      { sentence: 0, start: 1, end: 3 },
      { sentence: 1, start: 3, end: 4 },
    ],
    sketched: [],
  };
  const vectors = collectVectors([reading(pass)], { sentenceCount: 2, carriesMeaning });
  const length = Math.hypot(15, 13);
  expect([...vectors.passage]).toEqual([15 / length, 13 / length].map(Math.fround));
  expect(vectors.sentences.map((sentence) => [...sentence])).toEqual([
    [0.6, 0.8].map(Math.fround),
    [0, 1],
  ]);
});

test("takes the first token alone where the model sums up there", () => {
  const pass: Pass = { ids: [0, 1, 2, 3], ofPassage: true, spans: [], sketched: [] };
  const { passage } = collectVectors([reading(pass, "cls")], { sentenceCount: 0, carriesMeaning });
  expect([...passage]).toEqual([1, 0]);
});

test("puts the pieces of a sentence together by their length", () => {
  const piece = (start: number, end: number): Pass => ({
    ids: [0, 1, 2, 3],
    ofPassage: true,
    spans: [{ sentence: 0, start, end }],
    sketched: [],
  });
  const passes = [piece(0, 1), piece(3, 4)].map((pass) => reading(pass));
  const [sentence] = collectVectors(passes, { sentenceCount: 1, carriesMeaning }).sentences;
  const length = Math.hypot(9, 5);
  expect([...(sentence ?? [])]).toEqual([9 / length, 5 / length].map(Math.fround));
});

test("sketches the tokens that carry meaning, those of the context apart", () => {
  const pass: Pass = {
    ids: [0, 1, 2, 3],
    ofPassage: true,
    spans: [],
    sketched: [
      { sentence: CONTEXT, start: 0, end: 1 },
      { sentence: 0, start: 1, end: 4 },
    ],
  };
  const { sketches } = collectVectors([reading(pass)], { sentenceCount: 1, carriesMeaning });
  expect(sketches.context.map((sketch) => [...sketch])).toEqual([[1]]);
  expect(sketches.sentences.map((sentence) => sentence.length)).toEqual([2]);
});
