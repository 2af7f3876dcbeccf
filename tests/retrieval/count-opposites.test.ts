import { expect, test } from "vitest";
import { countOpposites } from "../../src/retrieval/count-opposites.ts";

const count = (turned: readonly string[], standing: readonly string[]) =>
  countOpposites(new Set(turned), (word) => standing.includes(word));

test("a word whose opposite stands there counts unless it stands there itself", () => {
  expect(count(["last", "befor"], [])).toBe(2);
  expect(count(["last", "befor"], ["last"])).toBe(1);
  expect(count(["last"], ["last"])).toBe(0);
});

test("more than two say no more than two", () => {
  expect(count(["last", "befor", "north"], [])).toBe(2);
});
