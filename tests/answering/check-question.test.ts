import { expect, test } from "vitest";
import { checkQuestion } from "../../src/answering/check-question.ts";

test("a question is asked without the space around it", () => {
  expect(checkQuestion("  Who chaired it?\n")).toBe("Who chaired it?");
});

test.each(["", "   ", "\n\t"])("an empty question is refused in a sentence", (question) => {
  expect(() => checkQuestion(question)).toThrow(
    "The question is empty: type what you want to know.",
  );
});

test("a question of 10,000 characters is refused with both numbers, and not repeated", () => {
  const question = "why ".repeat(2500).trimEnd().padEnd(10_000, "y");
  expect(() => checkQuestion(question)).toThrow(
    "The question has 10,000 characters and at most 2,000 are read: ask in fewer words.",
  );
});
