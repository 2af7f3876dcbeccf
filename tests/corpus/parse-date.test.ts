import { expect, test } from "vitest";
import { parseDate } from "../../src/corpus/parse-date.ts";

test.each([
  ["2024", "2024"],
  ["2024-09", "2024-09"],
  ["2024-02-29", "2024-02-29"],
  ["2020-04-12T23:59:00+05:00", "2020-04-12"],
  ["2020-04-12 10:00", "2020-04-12"],
  ["2023-02-29", null],
  ["2023-13", null],
  ["2023-00-01", null],
  ["20230101", null],
  ["2020 Mar 3", null],
])("reads %s as %s", (text, date) => {
  expect(parseDate(text)).toBe(date);
});
