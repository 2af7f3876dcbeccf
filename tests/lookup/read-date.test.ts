import { describe, expect, test } from "vitest";
import { readDate } from "../../src/lookup/read-date.ts";

const today = new Date("2026-11-24T12:00:00Z");

describe("readDate", () => {
  test.each([
    ["2020", "en", "2020"],
    ["2020-06", "en", "2020-06"],
    ["2020-06-22", "de", "2020-06-22"],
    ["June 2020", "en", "2020-06"],
    ["Jun 2020", "en", "2020-06"],
    ["since June 2020", "en", "2020-06"],
    ["22 June 2020", "en", "2020-06-22"],
    ["last year", "en", "2025"],
    ["last month", "en", "2026-10"],
    ["yesterday", "en", "2026-11-23"],
    ["today", "en", "2026-11-24"],
    ["3 March 2021", "en", "2021-03-03"],
    ["June 22, 2020", "en", "2020-06-22"],
    ["since 2020", "en", "2020"],
    ["last week", "en", "2026-11-17"],
    ["two years ago", "en", "2024"],
    ["3 months ago", "en", "2026-08"],
    ["gestern", "de", "2026-11-23"],
    ["ayer", "es", "2026-11-23"],
    ["hier", "fr", "2026-11-23"],
    ["el año pasado", "es", "2025"],
    ["el mes pasado", "es", "2026-10"],
    ["este año", "es", "2026"],
    ["this year", "en", "2026"],
    ["this month", "en", "2026-11"],
    ["dieses Jahr", "de", "2026"],
    ["cette année", "fr", "2026"],
    ["seit Juni 2020", "de", "2020-06"],
    ["desde 2020", "es", "2020"],
    ["22/06/2020", "en", "2020-06-22"],
    ["03/04/2020", "fr", "2020-04-03"],
    ["3.4.2020", "de", "2020-04-03"],
    ["l'année dernière", "fr", "2025"],
    ["Juni 2020", "de", "2020-06"],
    ["März 2020", "de", "2020-03"],
    ["22. Juni 2020", "de", "2020-06-22"],
    ["letztes Jahr", "de", "2025"],
    ["août 2020", "fr", "2020-08"],
    ["22 juin 2020", "fr", "2020-06-22"],
    ["junio de 2020", "es", "2020-06"],
    ["June 2020", "fr", "2020-06"],
  ])("reads %s in %s as %s", (typed, language, date) => {
    expect(readDate(typed, { language, today })).toBe(date);
  });

  test.each([
    "",
    "soon",
    "since",
    "since the summer",
    "latest",
    "03/04",
    "03/04/2020",
    "2020-13",
    "2020-02-31",
    "99",
    "between 2019 and 2020",
    "the OIC in 2020",
  ])("takes %j for no date", (typed) => {
    expect(readDate(typed, { language: "en", today })).toBeNull();
  });
});
