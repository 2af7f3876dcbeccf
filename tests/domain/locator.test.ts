import { expect, test } from "vitest";
import { readLocator } from "../../src/domain/locator.ts";

test.each<[string, ReturnType<typeof readLocator>]>([
  ["#abc_-123", { kind: "passage", key: "abc_-123", rest: "" }],
  ["`#abc_-123`", { kind: "passage", key: "abc_-123", rest: "" }],
  ["A title, 2024, ¶ 3 of 9, #abc_-123", { kind: "passage", key: "abc_-123", rest: "" }],
  ["#abcdefghijkl ¶ 3–5", { kind: "source", key: "abcdefghijkl", rest: "¶ 3–5" }],
  ["Issue #12345678, then #abcdefgh", { kind: "passage", key: "abcdefgh", rest: "" }],
  ["#abcdefghi", null],
  ["C#abcdefgh", null],
  ["On Tides ¶ 3", null],
])("%j", (typed, locator) => {
  expect(readLocator(typed)).toEqual(locator);
});
