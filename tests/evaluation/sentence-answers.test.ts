import { describe, expect, test } from "vitest";
import type { Query } from "../../src/evaluation/data-set.ts";
import { normaliseWords } from "../../src/evaluation/normalise-words.ts";
import { sentenceAnswers } from "../../src/evaluation/sentence-answers.ts";

describe("normalised words", () => {
  test.each([
    { text: "The  Eiffel Tower!", expected: "eiffel tower", why: "case, article, spaces" },
    { text: "a cat, an owl", expected: "cat owl", why: "punctuation and articles" },
    { text: "US$12", expected: "us 12", why: "symbols" },
    { text: "23–16", expected: "23 16", why: "a dash leaves two numbers" },
    { text: "¿Cuántos?", expected: "cuántos", why: "other scripts' punctuation" },
    { text: "拦截 24 次", expected: "拦 截 24 次", why: "characters as words" },
    { text: "theatre", expected: "theatre", why: "an article is a whole word" },
    { text: "…", expected: "", why: "nothing is left" },
  ])("of $text are $expected: $why", ({ text, expected }) => {
    expect(normaliseWords(text)).toBe(expected);
  });
});

describe("a marked sentence against answers", () => {
  test.each([
    { sentence: "It rose to nearly $12 by March.", answers: ["nearly $12"], expected: true },
    { sentence: "It rose by March.", answers: ["nearly $12", "the March"], expected: true },
    { sentence: "It rose by March.", answers: ["April"], expected: false },
    { sentence: "There were 1505 of them.", answers: ["5"], expected: false },
    { sentence: "There were 21979 of them.", answers: ["1979"], expected: false },
    { sentence: "In 1979 it ended.", answers: ["1979"], expected: true },
    { sentence: "Influenza is common.", answers: ["nfluenza"], expected: true },
    { sentence: "المنطقة الاستشعار", answers: ["استشعار"], expected: true },
    { sentence: "Wash hands often.", answers: ["Keep away. Wash hands often."], expected: true },
    { sentence: "Often.", answers: ["Keep away. Wash hands often."], expected: false },
    { sentence: "Anything", answers: [], expected: null },
    { sentence: "Anything", answers: ["the"], expected: null },
  ])("$sentence holds $answers: $expected", ({ sentence, answers, expected }) => {
    expect(sentenceAnswers(sentence, "s", makeQuery({ answers }))).toBe(expected);
  });
});

describe("a marked sentence against gold sentences", () => {
  const goldSentences = [
    { sourceId: "s", text: "Parens patriae is Latin for parent ( lit." },
    { sourceId: "other", text: "Mars is red." },
  ];

  test.each([
    { sentence: "Parens patriae is Latin for parent (lit. father).", expected: true },
    { sentence: "Parens patriae is Latin.", expected: true },
    { sentence: "Latin.", expected: false },
    { sentence: "Mars is red.", expected: false },
  ])("$sentence: $expected", ({ sentence, expected }) => {
    expect(sentenceAnswers(sentence, "s", makeQuery({ goldSentences }))).toBe(expected);
  });

  test("is not judged where nobody picked a sentence of the source", () => {
    const query = makeQuery({ answers: ["in a person's own words"], goldSentences });
    expect(sentenceAnswers("Mars is red.", "third", query)).toBeNull();
  });

  test("is not judged by answers in people's own words", () => {
    const query = makeQuery({ answers: ["Mars is red."], goldSentences: [] });
    expect(sentenceAnswers("Mars is red.", "s", query)).toBeNull();
  });
});

function makeQuery(parts: Partial<Query>): Query {
  return { id: "q", text: "", answerable: true, answers: [], goldSentences: null, ...parts };
}
