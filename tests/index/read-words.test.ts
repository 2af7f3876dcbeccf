import { expect, test } from "vitest";
import { analyzeWords } from "../../src/index/analyze-words.ts";
import { readWords } from "../../src/index/read-words.ts";
import { decodeWords, encodeWords } from "../../src/index/words-record.ts";

const SENTENCE =
  "In March 1974, the O.P.E.C. ministers of “Iran” met for two weeks at £1,500 a day.";

test.each([
  ["a capital letter", "isCapital", ["in", "march", "opec", "iran"]],
  ["a number in digits or letters", "isNumber", ["1974", "two", "1500"]],
  ["a time", "isTime", ["march", "1974", "week", "dai"]],
] as const)("%s is told by the writing", (_, kind, expected) => {
  const told = readWords(SENTENCE).filter((word) => word[kind]);
  expect(told.map(({ term }) => term)).toEqual(expected);
});

test.each([
  SENTENCE,
  "",
  "  \n ",
  "Straße, naïve café — don't!",
  "我们在北京。今天",
  "الوزراء في القاهرة",
])("the terms are those of the search, and come back as they were stored: %s", (sentence) => {
  const words = readWords(sentence);
  expect(words.map(({ term }) => term)).toEqual(analyzeWords(sentence));
  const stored = { context: readWords("A Title"), sentences: [words, readWords("It rains.")] };
  expect(decodeWords(encodeWords(stored))).toEqual(stored);
});
