import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitPassages } from "../../src/corpus/split-passages.ts";
import { countWords } from "./count-words.ts";
import { plainSource } from "./plain-source.ts";

const wide = { maxTokens: 256, countTokens: countWords };
const narrow = { maxTokens: 24, countTokens: countWords };

describe("splitPassages", () => {
  test("numbers all paragraphs and quotes no heading", () => {
    const passages = splitPassages(plainSource("The Weather\n\nIt rains.\n\nIt pours."), wide);
    expect(
      passages.map(({ id, paragraph, paragraphs, lead }) => [id, paragraph, paragraphs, lead]),
    ).toEqual([
      ["a.txt#2", 2, 3, "The Weather"],
      ["a.txt#3", 3, 3, null],
    ]);
  });

  test.each([
    ["the nearest heading leads", "The Weather\n\nIn May\n\nIt rains.", ["In May"]],
    ["a byline leads nothing", "The Weather\n\nBy Jane Doe\n\nIt rains.", ["The Weather"]],
    ["a bracketed remark leads nothing", "It is.\n\n[Also read: More]\n\nIt rains.", [null, null]],
    [
      "a colon leads all clauses of its sentence",
      "The Ministers:\n\nurged it;\n\nleft it; and\n\nended it.\n\nIt rains.",
      ["The Ministers:", "The Ministers:", "The Ministers:", null],
    ],
  ])("%s", (_reason, text, leads) => {
    expect(splitPassages(plainSource(text), wide).map(({ lead }) => lead)).toEqual(leads);
  });

  test("divides a word that the tokenizer cannot read and counts as one token", () => {
    const passages = splitPassages(plainSource("x".repeat(10_000)), {
      maxTokens: 256,
      countTokens: () => 1,
    });
    expect(passages.map(({ text }) => text).join("")).toBe("x".repeat(10_000));
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(256 * 16);
  });

  test("gives no lead that only repeats the title", () => {
    const [passage] = splitPassages(plainSource("The Weather\n\nIt rains.", "The Weather"), wide);
    expect(passage?.lead).toBeNull();
  });

  test("divides a long paragraph evenly between sentences", () => {
    const text = "One two three four five six. ".repeat(5).trim();
    const passages = splitPassages(plainSource(text), narrow);
    expect(passages.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ["a.txt#1.1", 3],
      ["a.txt#1.2", 2],
    ]);
  });

  test("divides a long list between items and leads its later parts", () => {
    const text =
      "Shopping\n\nPlease buy:\n\n- four red apples;\n\n- five green pears;\n\n- six ripe yellow plums;\n\n- seven small black cherries.";
    const passages = splitPassages(plainSource(text), narrow);
    expect(passages.map((passage) => [passage.lead, passage.text])).toEqual([
      ["Shopping", "Please buy:\n\n- four red apples;\n\n- five green pears;"],
      ["Please buy:", "- six ripe yellow plums;\n\n- seven small black cherries."],
    ]);
  });

  test("leaves no few words alone behind a long sentence", () => {
    const text = `${"word ".repeat(20)}end. So.`;
    const [first, second] = splitPassages(plainSource(text), narrow);
    expect(countWords(first?.text ?? "")).toBeGreaterThan(8);
    expect(countWords(second?.text ?? "")).toBeGreaterThan(8);
  });

  test("never cuts within a character that is written with several", () => {
    const family = "👩‍👩‍👧‍👦";
    const passages = splitPassages(plainSource(family.repeat(40)), narrow);
    expect(passages.length).toBeGreaterThan(1);
    for (const { text } of passages) expect(text.replaceAll(family, "")).toBe("");
  });

  test("lets a long title take no more than a quarter of the window", () => {
    const source = plainSource("One two three four five six.", "long ".repeat(500));
    expect(splitPassages(source, narrow)).toHaveLength(1);
  });

  test.each([
    ["of sentences", "It rains in May. "],
    ["without sentence ends", "word "],
    ["without spaces", "雨"],
  ])("divides a paragraph of a million characters %s", (_kind, unit) => {
    const text = unit.repeat(1_000_000 / unit.length).trim();
    const passages = splitPassages(plainSource(text), wide);
    expect(passages.length).toBeLessThan(8000);
    for (const passage of passages) expect(countWords(passage.text)).toBeLessThanOrEqual(254);
    expect(passages.map((passage) => passage.text.replace(/\s/g, "")).join("")).toBe(
      text.replace(/\s/g, ""),
    );
  });

  test("quotes each word once, verbatim, in order and within the window", () => {
    const part = fc.constantFrom(
      "word ",
      "The end. ",
      "\n\n",
      "\n",
      "Do:\n\n",
      "- item\n\n",
      "1. one; ",
      "雨。",
      "é👍 ",
      "(a) x\n",
    );
    const texts = fc.array(part, { maxLength: 120 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, maxTokens) => {
        const source = plainSource(text);
        const passages = splitPassages(source, { maxTokens, countTokens: countWords });
        let end = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.text).toBe(text.slice(passage.start, passage.end));
          expect(countWords(passage.text)).toBeLessThanOrEqual(maxTokens - 2);
          expect(passage.sentences.length).toBeGreaterThan(0);
          end = passage.end;
        }
        const words = source.paragraphs
          .filter(({ role }) => role === "text")
          .map((paragraph) => text.slice(paragraph.start, paragraph.end));
        const join = (parts: readonly string[]): string => parts.join("").replace(/\s/g, "");
        expect(join(passages.map((passage) => passage.text))).toBe(join(words));
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
      { numRuns: 300 },
    );
  });
});
