import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/terminal/display-width.ts";
import { wrapText } from "../../src/terminal/wrap-text.ts";

describe("displayWidth", () => {
  test.each([
    ["tide", 4],
    ["e\u0301", 1],
    ["漢字", 4],
    ["ｆ", 2],
    ["한국", 4],
    ["שלום", 4],
    ["👍", 2],
    ["❤\uFE0F", 2],
    ["\t", 4],
    ["👩\u200D👧", 4],
  ])("counts %j as %i cells", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapText", () => {
  test.each<[string, string, readonly string[]]>([
    ["breaks at white space", "the tide comes in", ["the tide", "comes in"]],
    ["keeps the line breaks of the text", "one\ntwo\r\nthree", ["one", "two", "three"]],
    ["keeps one empty line of several", "one\n\n\n\ntwo", ["one", "", "two"]],
    ["keeps indentation", "list:\n  - one\n  - two", ["list:", "  - one", "  - two"]],
    ["drops indentation that leaves no room", "a\n        word", ["a", "word"]],
    ["holds together what a no-break space joins", "a 10\u00A0km run", ["a 10\u00A0km", "run"]],
    ["divides a word that is wider than a line", "incomprehensible", ["incompre", "hensible"]],
    ["begins no line with a Chinese full stop", "漢字漢字。", ["漢字", "漢字。"]],
    ["ends no line with an opening bracket", "漢字漢「字」", ["漢字漢", "「字」"]],
    ["leaves an emoji in one piece", "aaaaaaa👍", ["aaaaaaa", "👍"]],
    ["has no lines for white space", " \n\t ", []],
  ])("%s", (_what, text, lines) => {
    const spans = wrapText(text, { widthColumns: 8, breaks: [] });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  test("begins a new line where it is told to, also behind white space and within a word", () => {
    const text = "One. Two.三四。";
    const spans = wrapText(text, { widthColumns: 40, breaks: [4, 9] });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "One.",
      "Two.",
      "三四。",
    ]);
  });

  test.each<[string, string, number]>([
    ["a word of a million letters", "a".repeat(1_000_000), 12_500],
    ["a million unspaced characters", "漢".repeat(1_000_000), 25_000],
    ["joiners without width", `漢${"\u200B".repeat(300_000)}`, 1],
  ])("takes %s in seconds", (_what, text, lines) => {
    const startMs = performance.now();
    expect(wrapText(text, { widthColumns: 80, breaks: [] })).toHaveLength(lines);
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });
});
