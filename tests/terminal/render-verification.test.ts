import { describe, expect, test } from "vitest";
import type { Place, Verification } from "../../src/domain/verification.ts";
import { formatVerificationJson } from "../../src/terminal/format-verification-json.ts";
import { renderVerification } from "../../src/terminal/render-verification.ts";
import { verificationJsonSchema } from "../../src/terminal/verification-json.ts";
import { quotationFixture } from "./quotation-fixture.ts";

const CLOSEST = quotationFixture({ sentences: ["The moon draws the sea."] });
const { source } = CLOSEST;
const WORDS = "The council did not accept the 12 proposals on 3 May.";
const placeOf = (start: number, end: number): Place => ({
  entry: { source, key: "abcdefghijkl", paragraphs: 9 },
  link: null,
  first: 2,
  last: 2,
  start,
  end,
  text: WORDS.slice(start, end),
  before: WORDS.slice(0, start),
  after: WORDS.slice(end),
});

const VERIFICATIONS: readonly Verification[] = [
  {
    text: "did not accept",
    verdict: { kind: "exact", places: [placeOf(12, 26)], lesser: ["dashes", "white-space"] },
  },
  {
    text: "The council did … accept",
    verdict: {
      kind: "pieced",
      parts: [
        { kind: "piece", place: placeOf(0, 15) },
        { kind: "left-out", place: placeOf(16, 19), sign: "marked" },
        { kind: "piece", place: placeOf(20, 26) },
        { kind: "joint", sign: "silent" },
        { kind: "piece", place: placeOf(4, 11) },
      ],
      lesser: [],
    },
  },
  {
    text: "The council did accept the 13 proposals",
    verdict: {
      kind: "altered",
      place: placeOf(0, 43),
      differences: [
        { kind: "kept", text: "The council did " },
        { kind: "missing", text: "not" },
        { kind: "kept", text: " accept the " },
        { kind: "missing", text: "12" },
        { kind: "added", text: "13" },
        { kind: "kept", text: " proposals" },
      ],
      alterations: [
        { kind: "negation", missing: "not", added: null },
        { kind: "number", missing: "12", added: "13" },
      ],
    },
  },
  { text: "Bread.", verdict: { kind: "absent", closest: CLOSEST } },
];

const only = (at: number) => [VERIFICATIONS[at] as Verification];
const PLAIN = { colours: false, columns: 90 };

describe("a verdict in the terminal", () => {
  test("exact: the words with those around them, and what differs", () => {
    const shown = renderVerification(only(0), PLAIN);
    expect(shown).toContain("What differs: dashes and white space.");
    expect(shown).toContain("▌ did not accept");
    expect(shown).toContain("│ The council");
    expect(shown).toContain("¶ 2 of 9");
  });

  test("cut or joined: every piece in order, and what was left out", () => {
    const lines = renderVerification(only(1), PLAIN).split("\n");
    const said = lines.filter((line) => /[▌┊]/.test(line)).map((line) => line.trim());
    expect(said).toEqual([
      "▌ The council did",
      "┊ […] left out: not",
      "▌ accept",
      "┊ […] joined without a mark with what stands elsewhere:",
      "▌ council",
    ]);
  });

  test("altered: insertions and deletions are told apart with and without colours", () => {
    const plain = renderVerification(only(2), PLAIN);
    expect(plain).toContain("± The council did [-not-] accept the [-12-] {+13+} proposals");
    expect(plain.indexOf("- negation: [-not-]")).toBeLessThan(
      plain.indexOf("- number: [-12-] {+13+}"),
    );
    const coloured = renderVerification(only(2), { colours: true, columns: 90 });
    expect(coloured).toContain("\u001b[31m[-12-]\u001b[39m \u001b[32m{+13+}\u001b[39m");
  });

  test("absent: the closest passage is labelled as not being it", () => {
    expect(renderVerification(only(3), PLAIN)).toContain("Closest passage, which is not it:");
  });

  test("no line is wider than the terminal", () => {
    for (const columns of [40, 60]) {
      const shown = renderVerification(VERIFICATIONS, { colours: false, columns });
      const wide = shown
        .split("\n")
        .filter((line) => line.length > columns && !/https?:/.test(line));
      expect(wide).toEqual([]);
    }
  });

  test("as JSON it has the documented shape", () => {
    const line = formatVerificationJson(VERIFICATIONS);
    const { quotations } = verificationJsonSchema.parse(JSON.parse(line));
    expect(quotations.map(({ kind }) => kind)).toEqual(["exact", "pieced", "altered", "absent"]);
  });
});
