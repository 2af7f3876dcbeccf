import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupReports } from "../../src/answering/group-reports.ts";
import type { RankedPassage } from "../../src/domain/ranked-passage.ts";
import { rankedPassage } from "../support/ranked-passage.ts";
import { readReportPairs } from "../support/report-pairs.ts";

const wire =
  "The Contact Group reaffirmed the continued support for the people of Jammu and Kashmir.";
const reprint =
  "The Contact Group reaffirmed its continued support for the people of Jammu & Kashmir.";
const fuller = `${wire} It thanked the Special Envoy, who had visited the region in March 2020.`;
const other = "The Special Envoy asked both governments for access to all of the districts.";

describe("groupReports", () => {
  test("quotes what several sources say once, the fullest of them, and names the others", () => {
    const [group, ...more] = groupsOf([wire, reprint, fuller]);
    expect(more).toEqual([]);
    expect(group).toEqual({ best: "0", fullest: "2", alsoReported: ["0", "1"] });
  });

  test("a group costs one place only, and takes in what is ranked below the last place", () => {
    expect(groupsOf([wire, other, reprint], { limit: 2 })).toEqual([
      { best: "0", fullest: "0", alsoReported: ["2"] },
      { best: "1", fullest: "1", alsoReported: [] },
    ]);
  });

  test("the others are listed earliest first, those without a date last, each source once", () => {
    const dated = (id: string, date: string | null) => rankedPassage(reprint, { id, date });
    const ranked = [
      rankedPassage(fuller, { id: "fullest" }),
      dated("undated", null),
      dated("2021", "2021"),
      dated("2020", "2020-06-22"),
      dated("2020", "2020-06-22"),
      dated("fullest", null),
    ];
    expect(namesOf(groupReports(ranked, { limit: 3, mayQuote: () => true }))).toEqual([
      { best: "fullest", fullest: "fullest", alsoReported: ["2020", "2021", "undated"] },
    ]);
  });

  test("a passage that cannot be proved is neither quoted nor named", () => {
    expect(groupsOf([wire, reprint, other], { refused: "0" })).toEqual([
      { best: "1", fullest: "1", alsoReported: [] },
      { best: "2", fullest: "2", alsoReported: [] },
    ]);
    expect(groupsOf([wire, reprint], { refused: "1" })).toEqual([
      { best: "0", fullest: "0", alsoReported: [] },
    ]);
  });

  test.each([
    [
      "a short text is not the same as a long one that holds it",
      "Thank you all.",
      `${other} Thank you all.`,
    ],
    ["another date", `${wire} It met in June.`, `${wire} It met in July.`],
    [
      "an opposite verb",
      "The court upheld the ruling of 2019.",
      "The court overturned the ruling of 2019.",
    ],
  ])("%s", (_, one, two) => {
    expect(groupsOf([one, two])).toHaveLength(2);
  });

  test("the user's two reports of one meeting are one quotation wherever they share the wire", () => {
    const [long, short] = ["000_54ad07f1ab7c0f21", "001_a9f0b9e90d9dbb24"].map((id) =>
      readFileSync(new URL(`../../corpus/${id}.txt`, import.meta.url), "utf8").split(/\n\s*\n/),
    );
    const ranked = [...(long ?? []), ...(short ?? [])].map((text, at) =>
      rankedPassage(text, { id: at < (long?.length ?? 0) ? "long" : "short" }),
    );
    const groups = groupReports(ranked, { limit: 100, mayQuote: () => true });
    const shared = groups.filter(({ alsoReported }) => alsoReported.length > 0);
    expect(shared.map(({ passage }) => passage.text.trim().slice(0, 34))).toEqual([
      "The statement came after the concl",
      "OIC Secretary-General Dr Yousef A ",
      '"At the same time, I call on the i',
      "The Contact Group reaffirmed the c",
      "On the other hand, the Contact Gro",
    ]);
  });
});

test("of the labelled pairs, nearly all are grouped as somebody who reads both would", () => {
  const { chosenOn, held } = readReportPairs();
  const pairs = [...chosenOn, ...held];
  expect(pairs.length).toBeGreaterThan(200);
  const grouped = pairs.filter(({ one, other: two }) => groupsOf([one, two]).length === 1);
  const right = grouped.filter(({ label }) => label === "same").length;
  const same = pairs.filter(({ label }) => label === "same").length;
  expect(right / grouped.length).toBeGreaterThan(0.95);
  expect(right / same).toBeGreaterThan(0.95);
});

function groupsOf(
  texts: readonly string[],
  { limit = 9, refused }: { limit?: number; refused?: string } = {},
) {
  const ranked = texts.map((text, place) => rankedPassage(text, { id: String(place) }));
  const mayQuote = ({ source }: RankedPassage) => source.id !== refused;
  return namesOf(groupReports(ranked, { limit, mayQuote }));
}

function namesOf(groups: ReturnType<typeof groupReports>) {
  return groups.map(({ source, fullest, alsoReported }) => ({
    best: source.id,
    fullest: fullest.source.id,
    alsoReported: alsoReported.map((report) => report.source.id),
  }));
}
