import { expect, test } from "vitest";
import { expectedAnswer } from "../../src/retrieval/expected-answer.ts";

test.each([
  ["How many people died?", ["number"]],
  ["how much of the budget is spent", ["number"]],
  ["What percentage of voters agreed?", ["number"]],
  ["When did the group meet?", ["time"]],
  ["In what year was it founded?", ["time"]],
  ["Who chaired the meeting?", ["person"]],
  ["Which minister spoke?", ["person"]],
  ["Where was it held?", ["place"]],
  ["Which country abstained?", ["place"]],
  ["Wann war das Treffen?", ["time"]],
  ["¿Cuántas personas murieron?", ["number"]],
  ["Où est le siège ?", ["place"]],
  ["Why did they leave?", []],
  ["special envoy", []],
  ["the shower whole wherever", []],
])("%s asks for %j", (question, kinds) => {
  const expected = expectedAnswer(question);
  expect(Object.entries(expected).flatMap(([kind, is]) => (is ? [kind] : []))).toEqual(kinds);
});
