import { expect, test } from "vitest";
import { isClaim } from "../../src/retrieval/is-claim.ts";

test.each([
  ["Sildenafil improves erectile function in men who experience side effects.", true],
  ["The ministers met in New York.", true],
  ["“The ministers met in New York.”", true],
  ["Das Treffen war virtuell.", true],
  ["Who met in New York.", false],
  ["In which city did the ministers meet.", false],
  ["Name the ministers that met.", false],
  ["Did the ministers meet in New York.", false],
  ["The ministers met where?", false],
  ["The ministers met in ____.", false],
  ["special envoy visit", false],
  ["the ministers met in new york", false],
])("%s", (text, expected) => {
  expect(isClaim(text)).toBe(expected);
});
