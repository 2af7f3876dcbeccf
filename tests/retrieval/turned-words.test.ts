import { expect, test } from "vitest";
import { readWords } from "../../src/index/read-words.ts";
import { readWording } from "../../src/retrieval/read-wording.ts";
import { turnedWords } from "../../src/retrieval/turned-words.ts";

const turnedIn = (sentence: string, question: string) =>
  turnedWords(readWords(sentence), readWording(readWords(question).map(({ term }) => term)));

test.each([
  [
    "The first minister left after the war.",
    "Which last minister left before the war?",
    ["last", "befor"],
  ],
  ["The act was unlawful.", "Was the act lawful?", ["law"]],
  ["It is the lowest of peaks.", "What is the highest peak?", ["highest"]],
  ["They met after the war.", "Who met before the war?", ["befor"]],
  ["The last minister left.", "Which last minister left?", []],
])("%s: turned round of %s are %j", (sentence, question, turned) => {
  expect([...turnedIn(sentence, question)].sort()).toEqual([...turned].sort());
});
