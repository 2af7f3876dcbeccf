import { expect, test } from "vitest";
import { inflect } from "../../src/evaluation/inflect.ts";

test.each([
  ["high", "low", ["higher lower", "highest lowest"]],
  ["large", "small", ["larger smaller", "largest smallest"]],
  ["early", "late", ["earlier later", "earliest latest"]],
  ["thin", "fat", ["thinner fatter", "thinnest fattest"]],
  ["new", "old", ["newer older", "newest oldest"]],
])("%s and %s are also compared", (one, other, forms) => {
  expect(inflect([one, other]).map((pair) => pair.join(" "))).toEqual([
    `${one} ${other}`,
    ...forms,
  ]);
});

test("long words are not", () => {
  expect(inflect(["lawful", "unlawful"])).toEqual([["lawful", "unlawful"]]);
});
