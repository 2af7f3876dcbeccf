import { describe, expect, test } from "vitest";
import { analyzeWords } from "../../src/index/analyze-words.ts";
import { collectPostings } from "../../src/index/collect-postings.ts";
import { createWordIndex } from "../../src/index/word-index.ts";
import { doubtMended } from "../../src/retrieval/doubt-mended.ts";
import { plainQuestion } from "../../src/retrieval/plain-question.ts";
import { readQuestion } from "../../src/retrieval/read-question.ts";
import { openTestEmbedder } from "../support/test-model.ts";

const PASSAGES = [
  "The ministers of Azerbaijan and Niger attended the meeting in the harbour.",
  "Ceasefire violations were denounced by Yaseen Malik, whose robin sang.",
  "An inter-governmental body.",
];

async function read(question: string) {
  const index = createWordIndex(
    await collectPostings(
      PASSAGES.map((text, label) => ({ label, continues: false, terms: analyzeWords(text) })),
    ),
  );
  const embedder = await openTestEmbedder();
  return readQuestion(question, { index, embedder, analyze: analyzeWords });
}

describe("a question as it was meant", () => {
  test.each([
    ["did the minsters of azerbaidjan atend", "did the ministers of azerbaijan attend"],
    ["who is yasin malik", "who is yaseen malik"],
    ["CEASFIRE VIOLATOINS", "ceasefire violations"],
    ["cease-fire violations", "ceasefire violations"],
    ["cease fire violations", "ceasefire violations"],
    ["an intergovernmental body", "an inter-governmental body"],
  ])("%s → %s", async (question, meant) => {
    expect((await read(question)).text).toBe(meant);
  });

  test.each([
    ["Who coached the Tigers?", "a word that the model knows is no misspelling of Niger"],
    ["What did Rodin make?", "a short name is near to too many others"],
    ["What is the NIGR index?", "an abbreviation is meant as it is written"],
    ["When did the ministers attend?", "nothing is wrong"],
    ["Which interministerial body?", "the other half is in no passage"],
  ])("%s stays: %s", async (question) => {
    const { text, mended } = await read(question);
    expect(text).toBe(question);
    expect(mended.size).toBe(0);
  });

  test("counts a mended word for less than one that was typed", async () => {
    const { terms, mended } = await read("azerbaidjan");
    expect(terms).toEqual(["azerbaijan"]);
    const weighed = doubtMended([{ term: "azerbaijan", weight: 2 }], mended);
    expect(weighed.map(({ term }) => term)).toEqual(["azerbaijan", "azerbaidjan"]);
    const [meant = { weight: 0 }, typed = { weight: 0 }] = weighed;
    expect(meant.weight).toBeLessThan(2);
    expect(meant.weight + typed.weight).toBeCloseTo(2);
  });
});

test.each([
  ["<@123456789012345678> who chaired it?", "who chaired it?"],
  ["<#112233445566778899> who chaired it? <:blob:1234>", "who chaired it?"],
  ["who chaired it? 🙏🏽😂", "who chaired it?"],
  ["https://example.org/a?b=c who chaired it?", "who chaired it?"],
  ["#JammuAndKashmir #OIC", "Jammu And Kashmir OIC"],
  ["hi everyone! can somebody please tell me who chaired it? thanks!", "who chaired it? !"],
  ["hello who chaired it pls", "who chaired it"],
  ["Hello Kitty origin", "Hello Kitty origin"],
  ["Guten Tag! Wer war da, bitte", "Wer war da,"],
  ["thanks to whom was it built?", "thanks to whom was it built?"],
  ["could you kindly tell me who chaired it, in a few words pls", "who chaired it,"],
  ["what is demanded as a list?", "what is demanded ?"],
  ["which goods are in short supply?", "which goods are in short supply?"],
  ["quick one, who chaired it, just curious", ", who chaired it,"],
  ["😂😂", "😂😂"],
])("%s without what is no part of it: %s", (question, plain) => {
  expect(plainQuestion(question)).toBe(plain);
});
