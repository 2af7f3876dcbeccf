import { expect, test } from "vitest";
import { typeBriefly } from "../../src/evaluation/type-briefly.ts";

const isFiller = (word: string) =>
  ["what", "was", "the", "of", "in", "who", "is", "it"].includes(word);

test.each([
  ["What was the price of oil in March of 1974?", 0, "what was the price of oil in march of 1974"],
  ["What was the price of oil in March of 1974?", 1, "price oil march 1974"],
  ["Who is it?", 1, "who is it"],
])("%s at place %i is typed as %s", (question, place, typed) => {
  expect(typeBriefly(question, { place, isFiller })).toBe(typed);
});
