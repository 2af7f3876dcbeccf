import { expect, test } from "vitest";
import { readReference } from "../../src/lookup/read-reference.ts";

test.each<[string, string, number | null, number | null]>([
  ["3", "", 3, 3],
  ["3-5", "", 3, 5],
  ["5–3", "", 3, 5],
  ["3 to 5", "", 3, 5],
  ["¶ 3", "", 3, 3],
  ["¶¶ 3–5", "", 3, 5],
  ["par. 3", "", 3, 3],
  ["Abs. 3", "", 3, 3],
  ["§ 3", "", 3, 3],
  ["On Tides ¶ 3", "On Tides", 3, 3],
  ["On Tides, ¶ 3 of 25", "On Tides", 3, 3],
  ["On Tides (¶¶ 3–5)", "On Tides", 3, 5],
  ["Report 2024 ¶ 3", "Report 2024", 3, 3],
  ["Report 2024", "Report 2024", null, null],
  ["On Tides", "On Tides", null, null],
  ["¶ three", "¶ three", null, null],
])("%j names %j, ¶ %j to %j", (typed, title, first, last) => {
  const paragraphs = first === null || last === null ? null : { first, last };
  expect(readReference(typed)).toEqual({ title, paragraphs });
});
