import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { quotationFixture } from "./quotation-fixture.ts";

const PLAIN = { colours: false, columns: 80 };
const COLOURS = { colours: true, columns: 80 };

function quoted(...quotations: readonly Quotation[]): Answer {
  return {
    kind: "quoted",
    question: "?",
    confidence: 0.9,
    confidences: quotations.map(() => 0.9),
    bar: 0.5,
    elapsedMs: 12,
    quotations,
  };
}

function nothingFound(...closest: readonly Quotation[]): Answer {
  return {
    kind: "nothing-found",
    question: "?",
    confidence: 0.1,
    confidences: [],
    bar: 0.5,
    elapsedMs: 12,
    closest,
  };
}

const tides = quotationFixture({
  sentences: [
    "The harbour was surveyed twice in that year, in spring and again after the storms.",
    "High water comes twenty-five minutes later each day than the day before it.",
    "Nobody in the town could say why.",
  ],
  answering: 1,
});

const list = quotationFixture({
  sentences: ["• no nets;", "• no lamps."],
  answering: 1,
  source: { title: null, publisher: null, date: "2024-09", url: null },
  passage: { text: "• no nets;\n• no lamps.", lead: "It is forbidden:" },
});

describe("renderAnswer", () => {
  test("sets quotations behind bars, marks the sentence that answers and cites the source", () => {
    expect(`\n${renderAnswer(quoted(tides, list), PLAIN)}\n`).toBe(`
Strong match · 2 quotations

 1 │ The harbour was surveyed twice in that year, in spring and again after the
   │ storms.
   ▌ High water comes twenty-five minutes later each day than the day before it.
   │ Nobody in the town could say why.
   ╰ Harbour Press, “On Tides”, 25 September 2024, ¶ 3 of 9
     https://example.org/tides

 2 ┊ It is forbidden: […]
   │ • no nets;
   ▌ • no lamps.
   ╰ “The moon draws the sea […]”, tides.txt, September 2024, ¶ 3 of 9,
     #abcdefgh
`);
  });

  test("labels what is below the bar by itself, with the number of its rank", () => {
    const answer = { ...quoted(list, tides, list), confidences: [0.9, 0.2, 0.6] };
    const shown = renderAnswer(answer, PLAIN);
    expect(shown).toContain("Strong match · 2 quotations");
    expect(shown.match(/^ \d|^Further.*$/gm)).toEqual([
      " 1",
      " 3",
      "Further passages, below the bar:",
      " 2",
    ]);
    expect(shown).toContain(" 2 │ The harbour");
    expect(shown.split("Further")[1]).not.toContain("▌");
  });

  test("says that nothing answers, and labels the closest passages without marking an answer", () => {
    expect(`\n${renderAnswer(nothingFound(tides), PLAIN)}\n`).toBe(`
Nothing in the corpus answers this.

Closest passages, below the bar:

 1 │ The harbour was surveyed twice in that year, in spring and again after the
   │ storms. High water comes twenty-five minutes later each day than the day
   │ before it. Nobody in the town could say why.
   ╰ Harbour Press, “On Tides”, 25 September 2024, ¶ 3 of 9
     https://example.org/tides
`);
  });

  test("promises no closest passages where there are none", () => {
    expect(renderAnswer(nothingFound(), PLAIN)).toBe("Nothing in the corpus answers this.");
  });

  test("does not number a single quotation", () => {
    expect(renderAnswer(quoted(tides), PLAIN)).toMatch(/^Strong match\n\n {2}│ The harbour/);
  });

  test("sets the sentence that answers in bold where colours are wanted, and only then", () => {
    expect(renderAnswer(quoted(tides), COLOURS)).toContain(
      "\u001b[1mHigh water comes twenty-five minutes later each day than the day before it.\u001b[22m",
    );
    expect(renderAnswer(quoted(tides), PLAIN)).not.toContain("\u001b");
  });

  test("looks the same with colours and without but for the colours", () => {
    const answer = quoted(tides, list);
    expect(withoutStyles(renderAnswer(answer, COLOURS))).toBe(renderAnswer(answer, PLAIN));
  });

  test("shortens a long passage between sentences around the one that answers, marking each cut", () => {
    const filler = (name: string) => `${name} ${"goes on and on ".repeat(30).trim()}.`;
    const long = quotationFixture({
      sentences: [filler("One"), filler("Two"), "The answer.", filler("Three"), filler("Four")],
      answering: 2,
    });
    const lines = renderAnswer(quoted(long), PLAIN).split("\n");
    expect(lines.filter((line) => line.startsWith("  ┊"))).toEqual(["  ┊ […]", "  ┊ […]"]);
    expect(lines[3]).toMatch(/^ {2}│ Two goes on/);
    expect(lines).toContain("  ▌ The answer.");
    expect(lines.filter((line) => line.includes("Four"))).toEqual([]);
  });

  test("never shortens within a sentence, however long", () => {
    const long = quotationFixture({ sentences: [`${"endless ".repeat(500)}end.`] });
    const rendered = renderAnswer(quoted(long), PLAIN);
    expect(rendered.match(/endless/g)).toHaveLength(500);
    expect(rendered).not.toContain("[…]");
  });

  test("puts the lead and a cut behind it into one gap", () => {
    const sentence = `${"on and on ".repeat(70)}.`;
    const long = quotationFixture({
      sentences: [sentence, sentence, "The answer."],
      answering: 2,
      passage: { lead: "Introduction" },
    });
    const rendered = renderAnswer(quoted(long), PLAIN);
    expect(rendered.match(/\[…\]/g)).toHaveLength(1);
    expect(rendered).toContain("  ┊ Introduction […]\n  │ on and on");
  });

  test.each([
    [200, 100],
    [80, 80],
    [40, 40],
    [0, 24],
  ])("keeps a terminal of %i columns to lines of at most %i", (columns, most) => {
    const rendered = renderAnswer(quoted({ ...tides, link: null }), {
      colours: false,
      columns,
    });
    const longest = Math.max(...rendered.split("\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(most);
    expect(longest).toBeGreaterThan(most - 16);
  });

  test("keeps an address on one line, so that it can be followed", () => {
    const url = `https://example.org/${"a-long-way/".repeat(20)}`;
    const far = { ...tides, link: url };
    expect(renderAnswer(quoted(far), PLAIN).split("\n")).toContain(`    ${url}`);
  });

  test("lets no document move the cursor, reorder a line or leave its bar", () => {
    const hostile = quotationFixture({
      sentences: ["\u001b[2J\u009b1A\r\n╰ A Trusted Paper, ¶ 1 of 1\u202E evil\u0007"],
      source: {
        title: "\u001b]0;owned\u0007Title\nSecond line",
        url: "https://e.org/\u001b[31m x",
      },
    });
    expect(`\n${renderAnswer(quoted(hostile), PLAIN)}\n`).toBe(`
Strong match

  ▌ ␛[2J�1A
  ▌ ╰ A Trusted Paper, ¶ 1 of 1� evil␇
  ╰ Harbour Press, “␛]0;owned␇Title Second line”, 25 September 2024, ¶ 3 of 9
    https://e.org/␛[31m%20x
`);
  });
});

function withoutStyles(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: styles begin with one
  return text.replace(/\u001b\[\d+m/g, "");
}
