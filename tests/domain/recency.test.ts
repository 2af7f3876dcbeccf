import { expect, test } from "vitest";
import { earliestFirst } from "../../src/domain/earliest-first.ts";
import { ageOf } from "../../src/domain/recency.ts";
import { tellApart } from "../../src/domain/tell-apart.ts";
import { quotationFixture } from "../terminal/quotation-fixture.ts";

test.each([
  ["2026-11-24", 0, "day"],
  ["2026-11-23", 1, "day"],
  ["2026-09-25", 60, "day"],
  ["2026-09-24", 2, "month"],
  ["2024-11-25", 23, "month"],
  ["2024-09-25", 2, "year"],
  ["2020-06-22", 6, "year"],
  ["2026-11", 0, "month"],
  ["2026-09", 2, "month"],
  ["2026", 0, "year"],
  ["2024", 2, "year"],
  ["2027-01-01", 0, "day"],
] as const)("on 24 November 2026, %s is %d %ss old", (date, count, unit) => {
  expect(ageOf(date, "2026-11-24")).toEqual({ count, unit });
});

test("dates of any precision are put in order, those that are missing last", () => {
  const dates = ["2024-09-25", null, "2024", "2024-09", "2019-12-31"];
  const sorted = dates.map((date) => ({ source: { date } })).sort(earliestFirst);
  expect(sorted.map(({ source }) => source.date)).toEqual([
    "2019-12-31",
    "2024",
    "2024-09",
    "2024-09-25",
    null,
  ]);
});

test("sources of one title and date are told apart by their file, in one file by their id", () => {
  const source = (id: string, title: string | null, rest: object = {}) =>
    quotationFixture({ sentences: ["One."], source: { id, title, file: `${id}.txt`, ...rest } })
      .source;
  expect(
    tellApart([
      source("a", "Joint Communiqué"),
      source("b", "Joint Communiqué"),
      source("c", "Joint Communiqué", { date: "2021" }),
      source("d", null),
      source("e", null),
      source("f", "Minutes", { file: "all.jsonl" }),
      source("g", "Minutes", { file: "all.jsonl" }),
      source("a", "Joint Communiqué"),
    ]),
  ).toEqual(["a.txt", "b.txt", null, null, null, "f", "g", "a.txt"]);
});
