import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quotation } from "../../src/domain/quotation.ts";
import { displayWidth } from "../../src/terminal/display-width.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { quotationFixture } from "./quotation-fixture.ts";

/** What documents may hold that a terminal does not take kindly, among ordinary words. */
const fragments = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("tide", "the", "harbour,", "“quoted”", "end.", "ﬁn") },
  { weight: 5, arbitrary: fc.constantFrom(" ", "  ", "\t", "\n", "\n\n\n", "\r\n", "\r", "\f") },
  fc.constantFrom("│", "▌", "┊ […]", "╰ Source, ¶ 1 of 1", "[…]", "›"),
  fc.constantFrom(
    "\u001b[2J",
    "\u001b[31m",
    "\u001b[1;1H",
    "\u001b]0;title\u0007",
    "\u009b31m",
    "\0",
    "\u007f",
  ),
  fc.constantFrom("\u202e", "\u2066", "\u200f", "שלום", "مرحبا بالعالم", "\u2028", "\ufeff"),
  fc.constantFrom("👩‍👩‍👧‍👦", "🇵🇰", "❤️", "1️⃣", "e\u0301\u0323", "\u0301", "\ud83d", "\udc00"),
  fc.constantFrom(
    "漢字かな交じり文。",
    "「引用」、",
    "한국어",
    "ภาษาไทยไม่มีวรรค",
    "ｆｕｌｌ",
    "\u3000",
  ),
  fc.constantFrom(
    "a".repeat(150),
    "漢".repeat(90),
    "👍".repeat(60),
    `https://e.org/${"x/".repeat(70)}`,
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const passageTexts = fc
  .array(fragments, { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(""))
  .filter((text) => text.trim() !== "" && text.length <= 1_200);

const cases = passageTexts.chain((text) =>
  fc.record({
    quotation: fc
      .tuple(fc.constantFrom(...graphemeOffsets(text)), fc.constantFrom(...graphemeOffsets(text)))
      .map(([one, other]): Quotation => {
        const highlight = { start: Math.min(one, other), end: Math.max(one, other) };
        const sentences = [{ start: 0, end: text.length }];
        return { ...quotationFixture({ sentences: [text], passage: { sentences } }), highlight };
      }),
    columns: fc.integer({ min: 0, max: 130 }),
    colours: fc.boolean(),
  }),
);

describe("a rendered quotation", () => {
  test("gives back every word of the passage, in order and once, when its margins are removed", () => {
    fc.assert(
      fc.property(cases, ({ quotation, ...style }) => {
        const quoted = quotedLines(render(quotation, style));
        expect(withoutSpace(quoted.join("\n"))).toBe(
          withoutSpace(shownControls(quotation.passage.text)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("marks exactly the sentence that answers with its bar", () => {
    fc.assert(
      fc.property(cases, ({ quotation, ...style }) => {
        const { passage, highlight } = quotation;
        const marked = quotedLines(render(quotation, style), "▌");
        const answering = shownControls(passage.text).slice(highlight.start, highlight.end);
        expect(withoutSpace(marked.join("\n"))).toBe(withoutSpace(answering));
      }),
      { numRuns: 500 },
    );
  });

  test("sends the terminal no control but line breaks and its own styles", () => {
    fc.assert(
      fc.property(cases, ({ quotation, ...style }) => {
        expect(render(quotation, style)).not.toMatch(COMMANDS);
      }),
      { numRuns: 500 },
    );
  });

  test("fits the terminal, so that no line goes on without its margin", () => {
    fc.assert(
      fc.property(cases, ({ quotation, ...style }) => {
        const most = Math.max(24, Math.min(style.columns, 100));
        const lines = render(quotation, style).split("\n");
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 500 },
    );
  });

  test("divides no word that fits on a line", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé,.’-]{1,15}$/), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 120 }), (list, columns) => {
        const quotation = quotationFixture({ sentences: [list.join(" ")] });
        const quoted = quotedLines(render(quotation, { colours: false, columns }));
        expect(quoted.map((line) => line.trim()).join(" ")).toBe(list.join(" "));
      }),
    );
  });
});

/** Where a sentence may begin or end: never within what a reader sees as one character. */
function graphemeOffsets(text: string): readonly number[] {
  const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text);
  return [...Array.from(graphemes, ({ index }) => index), text.length];
}

/** Without styles, which the test for commands finds to be the only sequences. */
function render(quotation: Quotation, style: { colours: boolean; columns: number }): string {
  const rendered = renderAnswer(
    {
      kind: "quoted",
      question: "?",
      confidence: 1,
      confidences: [0.9],
      bar: 0.5,
      elapsedMs: 1,
      quotations: [{ ...quotation, link: null }],
    },
    style,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: styles begin with one
  return rendered.replace(/\u001b\[\d{1,2}m/g, "");
}

function quotedLines(rendered: string, bars = "│▌"): readonly string[] {
  const bar = new RegExp(`^ {2}[${bars}](?: |$)`);
  return rendered
    .split("\n")
    .filter((line) => bar.test(line))
    .map((line) => line.replace(bar, ""));
}

/** All controls and surrogates but the line feed, and what separates or reorders lines. */
const COMMANDS = /(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f]/u;

/** Written apart from the code under test: one character at a time, from Unicode's tables. */
function shownControls(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/\s/u.test(character)) return character;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "␡";
    const isCommand =
      code < 0xa0
        ? code > 0x7f
        : /[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]|\p{Surrogate}/u.test(character);
    return isCommand ? "�" : character;
  }).join("");
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, "");
}
