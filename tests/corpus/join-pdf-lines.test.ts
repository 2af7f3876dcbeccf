import { expect, test } from "vitest";
import { collectWords, joinPdfLines } from "../../src/corpus/join-pdf-lines.ts";

test.each<[reason: string, lines: string[], elsewhere: string, joined: string]>([
  ["a line break becomes a space", ["It", "rains."], "", "It rains."],
  [
    "a word is joined that the document has in one piece",
    ["the govern-", "ment fell"],
    "A government.",
    "the government fell",
  ],
  [
    "so is another form of it",
    ["the govern-", "ments fell"],
    "A government.",
    "the governments fell",
  ],
  [
    "a compound keeps its hyphen where the document has it with one",
    ["a well-", "known man"],
    "He is well-known.",
    "a well-known man",
  ],
  [
    "in doubt, hyphen and line break stay",
    ["a well-", "known man"],
    "He is known well.",
    "a well-\nknown man",
  ],
  [
    "the two halves are no evidence for the whole",
    ["the govern-", "ment fell"],
    "The govern-",
    "the govern-\nment fell",
  ],
  [
    "a capital letter behind the hyphen is another word",
    ["Franco-", "German"],
    "Francogerman",
    "Franco-\nGerman",
  ],
  ["a soft hyphen is there for nothing else", ["the govern\u00ad", "ment"], "", "the government"],
  ["a dash is no hyphen", ["it rains –", "and pours"], "", "it rains – and pours"],
  [
    "an item of a list keeps its line",
    ["Buy:", "• apples", "• pears"],
    "",
    "Buy:\n• apples\n• pears",
  ],
  [
    "Chinese is joined without a space",
    ["月亮吸引", "海水。", "渔民出海"],
    "",
    "月亮吸引海水。渔民出海",
  ],
])("%s", (_reason, lines, elsewhere, joined) => {
  expect(joinPdfLines(lines, collectWords([...lines, elsewhere]))).toBe(joined);
});
