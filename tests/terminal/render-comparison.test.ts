import { describe, expect, test } from "vitest";
import type { Quoted } from "../../src/domain/answer.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { renderComparison } from "../../src/terminal/render-comparison.ts";
import { quotationFixture } from "./quotation-fixture.ts";

const style = { colours: false, columns: 80 };
const one = quotationFixture({
  sentences: ["At least 12 people were injured."],
  source: { id: "a", title: "Ferry Aground", publisher: "Nordwire", date: "2021-03-04", url: null },
});
const other = quotationFixture({
  sentences: ["At least 19 people were injured."],
  source: {
    id: "b",
    file: "b.txt",
    title: "Ferry Aground",
    publisher: "Kurier",
    date: null,
    url: null,
  },
});
const answer: Quoted = {
  kind: "quoted",
  question: "How many were injured?",
  confidence: 0.9,
  confidences: [0.9],
  bar: 0.5,
  elapsedMs: 1,
  quotations: [one],
};

describe("renderComparison", () => {
  test("shows the sources one below the other, with what differs named and nothing judged", () => {
    const compared = [
      { ...one, differing: [{ start: 9, end: 11 }] },
      { ...other, differing: [{ start: 9, end: 11 }] },
    ];
    expect(renderComparison({ answer, compared }, style)).toBe(
      `2 sources, earliest first

 1 ▌ At least 12 people were injured.
   ╰ Nordwire, “Ferry Aground”, 4 March 2021, ¶ 3 of 9, #abcdefgh
     Differs: 12

 2 ▌ At least 19 people were injured.
   ╰ Kurier, “Ferry Aground”, ¶ 3 of 9, #abcdefgh
     Differs: 19

“Differs” names what differs (numbers, dates, names, a “not”) where the sources otherwise agree; nothing is judged.`,
    );
  });

  test("says that one source alone has nothing to be compared with, and shows it", () => {
    const shown = renderComparison({ answer, compared: [{ ...one, differing: [] }] }, style);
    expect(shown).toMatch(/^Only one source answers this/);
    expect(shown).toContain("At least 12 people were injured.");
  });

  test("says as an answer does that nothing answers", () => {
    const nothing = { ...answer, kind: "nothing-found", closest: [] } as const;
    expect(renderComparison({ answer: nothing, compared: [] }, style)).toBe(
      "Nothing in the corpus answers this.",
    );
  });
});

describe("renderAnswer", () => {
  test("names who else reports it, and counts those for whom there is no room", () => {
    const reports = Array.from({ length: 7 }, (_, at) => ({
      link: null,
      passage: { ...other.passage, paragraph: at + 1 },
      source: {
        ...other.source,
        publisher: `Paper ${at + 1}`,
        date: at === 0 ? "2020-06-22" : null,
      },
    }));
    const [dated, ...rest] = reports;
    const marked = dated && { ...dated, source: { ...dated.source, dateFrom: "text" as const } };
    const alsoReported = marked === undefined ? [] : [marked, ...rest];
    const shown = renderAnswer({ ...answer, quotations: [{ ...one, alsoReported }] }, style);
    expect(shown.replace(/\s+/g, " ")).toContain(
      "Also reported by: Paper 1, dated 22 June 2020 in its text, ¶ 1 · Paper 2, ¶ 2 · Paper 3, ¶ 3 · Paper 4, ¶ 4 · Paper 5, ¶ 5 · +2 more",
    );
  });

  test.each([
    ["2026-11-23", "Newest source here: 23 November 2026, 1 day old."],
    ["2026", "Newest source here: 2026, this year."],
    [null, "None of these sources has a date, so how recent they are is not known."],
  ])("says how old the newest source is when it is of %s", (newest, sentence) => {
    const recency = { newest, today: "2026-11-24" };
    expect(
      renderAnswer({ ...answer, recency }, style)
        .split("\n")
        .at(-1),
    ).toBe(sentence);
  });

  test("shows what tells two communiqués of one title and date apart", () => {
    const twin = { ...one, source: { ...one.source, id: "twin", file: "twin.txt" } };
    const shown = renderAnswer({ ...answer, quotations: [one, twin] }, style);
    expect(shown).toContain(
      "Nordwire, “Ferry Aground”, twin.txt, 4 March 2021, ¶ 3 of 9, #abcdefgh",
    );
  });
});
