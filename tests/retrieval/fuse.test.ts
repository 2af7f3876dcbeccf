import { expect, test } from "vitest";
import { fuse } from "../../src/retrieval/fuse.ts";

const byMeaning = { label: 1, similarities: { passage: 0.6, sentences: [0.1, 0.8] }, relevance: 0 };
const byWords = { label: 2, similarities: { passage: 0.1, sentences: [0.1] }, relevance: 9 };
const byBoth = { label: 3, similarities: { passage: 0.5, sentences: [0.6] }, relevance: 6 };
const order = (familiarity: number) =>
  fuse([byMeaning, byWords, byBoth], familiarity).map(({ label }) => label);

test("what both halves speak for goes first, then meaning, where the model reads the question", () => {
  expect(order(1)).toEqual([3, 1, 2]);
});

test("words alone decide where the model cannot read the question", () => {
  expect(order(0)).toEqual([2, 3, 1]);
});

test("a passage is worth the mean of its own cosine and its best sentence's", () => {
  expect(fuse([byMeaning], 1)[0]?.score).toBeCloseTo(0.7 * 0.7);
});

test("no word found anywhere is no division by zero", () => {
  expect(fuse([{ ...byMeaning, relevance: 0 }], 0)[0]?.score).toBe(0);
});

test("equal scores keep one order, by label", () => {
  const twin = { ...byBoth, label: 0 };
  expect(fuse([byBoth, twin], 1).map(({ label }) => label)).toEqual([0, 3]);
});
