import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NothingFound, Quoted } from "../../src/domain/answer.ts";
import { answerJsonSchema, toAnswerJson } from "../../src/terminal/answer-json.ts";
import { formatAnswerJson } from "../../src/terminal/format-answer-json.ts";
import { quotationFixture } from "./quotation-fixture.ts";

const quotation = quotationFixture({ sentences: ["It ebbs.", "It flows."], answering: 1 });

const quoted: Quoted = {
  kind: "quoted",
  question: "What does it do?",
  confidence: 0.75,
  confidences: [],
  bar: 0.5,
  elapsedMs: 12.345,
  quotations: [quotation],
};

const nothingFound: NothingFound = {
  kind: "nothing-found",
  question: "Who?",
  confidence: 0.02,
  confidences: [],
  bar: 0.5,
  elapsedMs: 3,
  closest: [quotation],
};

const quotationJson = {
  text: "It ebbs. It flows.",
  highlight: { start: 9, end: 18 },
  passageId: "tides.txt#3",
  paragraph: 3,
  paragraphs: 9,
  filePlace: null,
  start: 100,
  end: 118,
  link: "https://example.org/tides",
  locator: "#abcdefgh",
  source: {
    id: "tides.txt",
    title: "On Tides",
    publisher: "Harbour Press",
    author: null,
    date: "2024-09-25",
    dateFrom: "metadata",
    url: "https://example.org/tides",
    file: "tides.txt",
    sha256: "0".repeat(64),
  },
  alsoReported: [],
};

describe("toAnswerJson", () => {
  test("gives quotations, and no closest passages, when the corpus answers", () => {
    expect(toAnswerJson(quoted)).toStrictEqual({
      question: "What does it do?",
      kind: "quoted",
      confidence: 0.75,
      elapsedMs: 12.3,
      quotations: [quotationJson],
    });
  });

  test("gives the closest passages, and no quotations, when nothing answers", () => {
    expect(toAnswerJson(nothingFound)).toStrictEqual({
      question: "Who?",
      kind: "nothing-found",
      confidence: 0.02,
      elapsedMs: 3,
      quotations: [],
      closest: [quotationJson],
    });
  });

  test("names who else reports it, where a date is from, and how recent the newest source is", () => {
    const { passage, source } = quotation;
    const undated = { ...source, id: "other.txt", date: null };
    const dated = { ...source, date: "2020-06-22", dateFrom: "text" as const };
    const report = {
      passage: { ...passage, id: "other.txt#2", paragraph: 2 },
      source: undated,
      link: null,
    };
    const json = toAnswerJson({
      ...quoted,
      quotations: [{ ...quotation, source: dated, alsoReported: [report] }],
      recency: { newest: "2020-06-22", today: "2026-11-24" },
    });
    expect(answerJsonSchema.parse(json)).toMatchObject({
      quotations: [
        {
          source: { date: "2020-06-22", dateFrom: "text" },
          alsoReported: [
            { passageId: "other.txt#2", paragraph: 2, source: { id: "other.txt", dateFrom: null } },
          ],
        },
      ],
      recency: { newest: "2020-06-22", today: "2026-11-24" },
    });
  });

  test.each([quoted, nothingFound])("fits its schema when $kind", (answer) => {
    const json = toAnswerJson(answer);
    expect(answerJsonSchema.parse(json)).toStrictEqual(json);
  });
});

describe("answerJsonSchema", () => {
  const valid = { ...toAnswerJson(quoted), quotations: [quotationJson] };
  const withQuotation = (changes: object) => ({
    ...valid,
    quotations: [{ ...quotationJson, ...changes }],
  });

  test.each<[string, object]>([
    ["closest passages beside quotations", { ...valid, closest: [] }],
    ["an answer without quotations", { ...valid, quotations: [] }],
    ["a confidence above one", { ...valid, confidence: 1.2 }],
    ["offsets that do not fit the text", withQuotation({ end: 117 })],
    ["a highlight beyond the text", withQuotation({ highlight: { start: 9, end: 19 } })],
    ["a paragraph behind the last", withQuotation({ paragraph: 10 })],
    ["a field that is not documented", withQuotation({ similarity: 0.5 })],
  ])("refuses %s", (_what, json) => {
    expect(answerJsonSchema.safeParse(json).success).toBe(false);
  });
});

describe("formatAnswerJson", () => {
  test("is one line without raw controls, from which any text comes back unchanged", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("\u2028", "\u202e", "\u009b2J", "\u007f", "\ufff9", "\r\n", "\u001b[2J"),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const passage = { ...quotation.passage, text };
        const answer = { ...quoted, quotations: [{ ...quotation, passage }] };
        const line = formatAnswerJson(answer);
        expect(line).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u206f]/u);
        expect(JSON.parse(line)).toStrictEqual(toAnswerJson(answer));
      }),
    );
  });
});
