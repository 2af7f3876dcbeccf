import { expect, test } from "vitest";
import { fitPassage } from "../../src/discord/fit-passage.ts";
import { quotationFixture } from "../terminal/quotation-fixture.ts";

const SENTENCES = ["The moon is far.", "The sea is near.", "The harbour is here.", "The end."];

function shown(
  limitChars: number,
  quotation = quotationFixture({ sentences: SENTENCES, answering: 1 }),
) {
  const { start, end } = fitPassage(quotation, (span) => span.end - span.start <= limitChars);
  return quotation.passage.text.slice(start, end);
}

test.each([
  [1000, SENTENCES.join(" ")],
  [60, "The moon is far. The sea is near. The harbour is here."],
  [40, "The sea is near. The harbour is here."],
  [20, "The sea is near."],
  [12, "The sea is"],
  [2, "Th"],
])("in %i characters it shows %j", (limitChars, text) => {
  expect(shown(limitChars)).toBe(text);
});

test("a word far within a long sentence is shown all the same", () => {
  const sentence = `${"on and ".repeat(40)}the needle and so on.`;
  const fixture = quotationFixture({ sentences: [sentence] });
  const start = sentence.indexOf("needle");
  const quotation = { ...fixture, highlight: { start, end: start + "needle".length } };
  expect(shown(20, quotation)).toBe("needle and so on.");
});
