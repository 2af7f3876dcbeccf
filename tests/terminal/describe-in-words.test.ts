import { describe, expect, test } from "vitest";
import { describeDate } from "../../src/domain/describe-date.ts";
import { describeConfidence } from "../../src/terminal/describe-confidence.ts";
import { describeDuration } from "../../src/terminal/describe-duration.ts";

describe("describeDate", () => {
  test.each([
    ["2024-09-25", "25 September 2024"],
    ["2024-01-05", "5 January 2024"],
    ["2024-09", "September 2024"],
    ["2024", "2024"],
    ["2024-13", "2024-13"],
  ])("says %s as %s", (isoDate, words) => {
    expect(describeDate(isoDate, "en")).toBe(words);
  });
});

test("a date is said in the language that is asked for", () => {
  expect(describeDate("2024-09-25", "de")).toBe("25. September 2024");
  expect(describeDate("2024-09", "fr")).toBe("septembre 2024");
});

describe("describeConfidence", () => {
  test.each([
    [1, "Strong match"],
    [0.8, "Strong match"],
    [0.79, "Good match"],
    [0.6, "Good match"],
    [0.59, "Possible match"],
    [0, "Possible match"],
  ])("calls %f a %s", (confidence, words) => {
    expect(describeConfidence(confidence)).toBe(words);
  });
});

describe("describeDuration", () => {
  test.each([
    [0, "under a second"],
    [1_000, "1 second"],
    [89_000, "89 seconds"],
    [90_000, "2 minutes"],
    [5_400_000, "2 hours"],
  ])("says %i milliseconds as %s", (milliseconds, words) => {
    expect(describeDuration(milliseconds)).toBe(words);
  });
});
