import { expect, test } from "vitest";
import type { DataSet } from "../../src/evaluation/data-set.ts";
import { surroundQuestions } from "../../src/evaluation/surround-questions.ts";

test("every question keeps its words, with a sentence before, behind, or on both sides", () => {
  const queries = ["Who is he", "Who is he?", "Who is he?"].map((text, place) => ({
    id: String(place),
    text,
    answerable: true,
    answers: [],
    goldSentences: null,
  }));
  const none = { relevance: new Map(), relevantSources: new Map(), missing: new Set<string>() };
  const dataSet: DataSet = { name: "set", queries, ...none };
  const [before, behind, both] = surroundQuestions(dataSet).queries.map(({ text }) => text);
  expect(before).toMatch(/^[A-Z].*\. Who is he\?$/);
  expect(behind).toMatch(/^Who is he\? .+[.!]$/);
  expect(both).toMatch(/^[A-Z].*\. Who is he\? .+$/);
});
