import { describe, expect, test } from "vitest";
import { createPattern } from "../../src/lookup/create-pattern.ts";
import { parseWords } from "../../src/lookup/parse-words.ts";

describe("a pattern", () => {
  test.each([
    ["minister", "The Minister spoke.", "Minister"],
    ["cafe", "In a Café.", "Café"],
    ["café", "In a cafe.", "cafe"],
    ["cafe", "In a cafe\u0301.", "cafe\u0301"],
    ["human rights", "basic human\n  rights, it says", "human\n  rights"],
    ["India's", "India’s plea", "India’s"],
    ["C++", "written in C++, mostly", "C++"],
    ["1,000", "about 1,000 of them", "1,000"],
    ["a.b", "not axb but a.b", "a.b"],
    ["克什", "在克什米尔", "克什"],
    ["ÉCOLE", "une école", "école"],
    ["한국", "한국 정부", "한국"],
    ["ぜひ", "是非とぜひ", "ぜひ"],
    ["кафе", "в кафе", "кафе"],
    ["كشمير", "كَشمير", "كَشمير"],
    ["İstanbul", "in İstanbul", "İstanbul"],
  ])("finds %j in %j", (words, text, found) => {
    expect(createPattern(words).exec(text)?.[0]).toBe(found);
  });

  test.each([
    ["minister", "the ministers"],
    ["minister", "administer"],
    ["human rights", "rights of a human"],
    ["art", "Arté"],
    ["100", "1000"],
  ])("does not find %j in %j", (words, text) => {
    expect(createPattern(words).exec(text)).toBeNull();
  });
});

test.each([
  ["human rights", ["human", "rights"], []],
  ['"human rights" -India', ["human rights"], ["India"]],
  ["«droits de» l’homme", ["droits de", "l’homme"], []],
  ['-"special envoy" visit', ["visit"], ["special envoy"]],
  ['"not closed', ["not closed"], []],
  ["… - “”", [], []],
  ["", [], []],
])("%j asks for %j without %j", (typed, wanted, unwanted) => {
  expect(parseWords(typed)).toEqual({ wanted, unwanted });
});
