import { describe, expect, test } from "vitest";
import { readWords } from "../../src/index/read-words.ts";
import { readSentence } from "../../src/retrieval/read-sentence.ts";
import { weighQuestion } from "../../src/retrieval/weigh-question.ts";

/** Every term weighs the same, so that shares can be counted. */
function ask(question: string) {
  return weighQuestion(question, {
    words: readWords(question),
    embedded: { vector: new Float32Array(0), words: [] },
    familiarity: 1,
    mended: new Map(),
    index: { weigh: (terms) => terms.map(() => 1) },
    readWords,
  });
}
const read = (sentence: string, question: string) =>
  readSentence(readWords(sentence), ask(question));

describe("a sentence held against a question", () => {
  test("tells which of the question's terms it has, also in other forms and by their family", () => {
    const { holds, resembles } = read(
      "The settlers met the ministers.",
      "Which minister visited the settlement?",
    );
    // minister, visited, settlement
    expect(holds).toEqual([true, false, false]);
    expect(resembles).toEqual([true, false, true]);
  });

  test.each([
    ["the special envoy spoke", 1, "side by side"],
    ["the special and trusted envoy spoke", 0.7, "two words between"],
    ["the envoy was special", 0.6, "the other way round"],
    ["a special day for the many friends of the envoy", 0, "too far apart"],
  ])("%s: its pair counts %d, being %s", (sentence, pairs) => {
    expect(read(sentence, "special envoy").pairs).toBe(pairs);
  });

  test("terms count for more the nearer they stand to each other", () => {
    const near = read("the flood killed many", "flood killed").closeness;
    const far = read("the flood that came in May killed many", "flood killed").closeness;
    expect(near).toBe(1);
    expect(far).toBeCloseTo(1 / Math.sqrt(5), 5);
    expect(read("the flood came", "flood killed").closeness).toBe(0);
  });

  test("terms in the question's order are told from the same ones in another", () => {
    expect(read("India invited Pakistan", "India Pakistan").inOrder).toBe(1);
    expect(read("Pakistan invited India", "India Pakistan").inOrder).toBe(0.5);
  });

  test.each([
    ["number", "The flood killed 40 people.", "How many people did the flood kill?"],
    ["year", "The flood of 1953 killed many.", "When was the flood?"],
    ["name", "The flood was named by Maria Stein.", "Who named the flood?"],
  ] as const)("a %s is told that the question has not", (kind, sentence, question) => {
    expect(read(sentence, question)[kind]).toBeGreaterThan(0);
    expect(read("The flood killed people there.", question)[kind]).toBe(0);
  });

  test("what the question has itself is no answer to it", () => {
    expect(read("The flood of 1953 came.", "What happened in the flood of 1953?").year).toBe(0);
  });

  test.each([
    ["India invited Pakistan to the talks.", 1, "as they are asked for"],
    ["India, it says, invited Pakistan to talks.", 0.4, "with others between"],
    ["It rained.", 0, "not at all"],
  ])("%s: neighbouring words, little ones too, count %d, standing %s", (sentence, neighbours) => {
    expect(read(sentence, "India invited Pakistan to the talks?").neighbours).toBe(neighbours);
  });

  test("what follows a word twice is one neighbour", () => {
    expect(read("the war and the war", "the war or the war").neighbours).toBeCloseTo(1 / 3, 5);
  });

  test("a negation and a pronoun at the beginning are told", () => {
    const { isNegated, opensWithPronoun } = read("They did not attend.", "Who attended?");
    expect([isNegated, opensWithPronoun]).toEqual([true, true]);
    expect(read("France attended.", "Who attended?").isNegated).toBe(false);
  });
});

test("a question without a word of meaning has shares of nought, not of nothing", () => {
  const { pairs, closeness, inOrder } = read("It rains.", "and then?");
  expect([pairs, closeness, inOrder]).toEqual([0, 0, 0]);
});
