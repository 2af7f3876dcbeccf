import { expect, test } from "vitest";
import { termShare } from "../../src/domain/term-share.ts";

const terms = [
  { term: "envoy", weight: 3 },
  { term: "visit", weight: 1 },
];

test.each([
  ["all of the question's words", ["envoy", "visit", "march"], 1],
  ["the rarer word", ["envoy"], 0.75],
  ["the commoner word", ["visit"], 0.25],
  ["none", [], 0],
])("counts %s by weight", (_, words, share) => {
  expect(termShare(terms, new Set(words))).toBe(share);
});

test("a question of function words alone has no share in anything", () => {
  expect(termShare([], new Set(["envoy"]))).toBe(0);
});
