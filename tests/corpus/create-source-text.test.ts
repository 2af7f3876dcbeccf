import { expect, test } from "vitest";
import { createSourceText } from "../../src/corpus/create-source-text.ts";
import { findPlainParagraphs } from "../../src/corpus/find-plain-paragraphs.ts";

const NOTHING = { id: null, title: null, publisher: null, author: null, date: null, url: null };

function openingOf(text: string): string {
  const paragraphs = findPlainParagraphs(text, null);
  return createSourceText("a.txt", NOTHING, { text, paragraphs }).source.opening;
}

test.each([
  ["a short text is its own opening", "It rains.", "It rains."],
  [
    "a heading is not the opening",
    "By the harbour\n\nThe tide comes in twice a day, as it always did.",
    "The tide comes in twice a day, as it always did.",
  ],
  [
    "an opening ends with a whole word",
    "The Contact Group of the Organization of Islamic Cooperation (OIC) held a meeting.",
    "The Contact Group of the Organization of Islamic Cooperation",
  ],
  ["writing without spaces is cut between characters", `${"𠮷".repeat(50)}。`, "𠮷".repeat(30)],
])("%s", (_, text, opening) => {
  expect(openingOf(text)).toBe(opening);
});
