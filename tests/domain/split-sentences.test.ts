import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/domain/split-sentences.ts";

/** Each case is the list of its sentences; they are joined by a space. */
const spaced: [reason: string, sentences: string[]][] = [
  ["ends at full stops", ["It rains.", "It pours."]],
  [
    "keeps titles with names",
    ["Dr. Yousef A. Al-Othaimeen spoke.", "Mr. Malik and St. John left."],
  ],
  ["keeps ranks with names", ["Lt. Gen. Smith met Gov. Jones.", "They spoke."]],
  ["keeps initials with names", ["It is by J. K. Rowling and A. A. Milne.", "He read it."]],
  ["lets an initial begin a sentence", ["A. Smith went.", "I. Newton stayed."]],
  ["knows countries' initials", ["The U.S. Army left the U.N. Headquarters.", "Then it rained."]],
  ["ends behind initials before an opener", ["He lives in the U.S.", "She does not."]],
  ["keeps e.g. and i.e.", ["Fruit, e.g. Apples, i.e. Malus, is good.", "Eat it."]],
  ["keeps numbers with their signs", ["See No. 5, Fig. 2 and Vol. IV of it.", "It is there."]],
  ["ends behind a plain no", ["Is it so? No.", "The end."].flatMap((s) => s.split(/(?<=\?) /))],
  ["keeps et al.", ["It was shown by Smith et al. Nature printed it.", "It is true."]],
  ["keeps decimal numbers", ["It costs 3.50 or $1,234.56 a day.", "It is dear."]],
  ["ends behind years", ["It began in 1999.", "The end came in 2001.", "Nobody knew."]],
  ["ends behind a letter that is a kind", ["Oranges hold vitamin C.", "It is good."]],
  ["ends behind a letter before a noun", ["They lack vitamin C.", "Sailors fell ill."]],
  ["ends behind numbered wars", ["He fought in World War I.", "Germany lost."]],
  ["keeps months with days", ["On Dec. 5 and Sept. 11 it rained.", "It was wet."]],
  ["keeps companies with names", ["Acme Inc. President John Doe spoke.", "He left."]],
  ["keeps hours with what follows", ["At 5 p.m. Monday it began.", "At 6 a.m.", "It ended."]],
  ["keeps closing quotation marks", ["“It is law.”", "He said “No.”", '"Yes."', "(It is.)", "So."]],
  ["keeps marks that stand off", ["« Il pleut. »", "Elle dit."]],
  ["goes on behind a question within quotation marks", ["“Why?” he asked.", "“Go!” she said."]],
  ["keeps footnote numbers", ["It is known.[12][3]", "The end."]],
  ["does not end at semicolons", ["It urged India to stop; and it left.", "So."]],
  ["reads Arabic", ["هل هذا صحيح؟", "نعم.", "هذا صحيح."]],
  ["reads Hindi", ["यह एक वाक्य है।", "यह दूसरा है।"]],
  ["reads addresses on the web", ["See example.com/A.B and Node.js now.", "It works."]],
];

/** Each case is a text with / where sentences must be parted; the mark itself is no part of it. */
const marked: [reason: string, text: string][] = [
  ["reads Chinese, which has no spaces", "这是第一句。/“这是第二句。”/第三句！"],
  ["goes on over wrapped lines", "A line that\nis wrapped.\n/Another one\r\nis, too."],
  ["lets a wrapped line begin with a capital", "He went to\nParis by\nA. Smith's car."],
  ["ends at blank lines", "A heading\n\n/A text\r\n\r\n/Another\n \t\n/Last"],
  ["keeps markers with their items", "1. Apples are red.\n/2. Pears are not.\n/10) So."],
  [
    "parts items of a list",
    "Demanded that:\n\n/i. reverse it;\n\n/ii. stop it, and\n\n/iii. leave.",
  ],
  ["parts items that end in nothing", "Buy:\n/- apples\n/- pears\n/(a) red\n/(b) green"],
  ["parts items with capital letters", "Choose:\n/A. Apples;\n/B. Pears."],
  ["ends at paragraph separators", "One\u2029/Two"],
];

describe("splitSentences", () => {
  test.each(spaced)("%s", (_reason, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  test.each(marked)("%s", (_reason, text) => {
    const expected = text.split("/").map((sentence) => sentence.trim());
    expect(sentencesOf(text.replaceAll("/", ""))).toEqual(expected);
  });

  test("finds no sentence in blank text", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\t ")).toEqual([]);
  });

  test("parts a long text as it parts a short one", () => {
    const text = "Dr. Smith met the U.S. Army. It was in 1999. ".repeat(22_000);
    expect(splitSentences(text)).toHaveLength(44_000);
  });

  test("keeps a long text without any end whole", () => {
    expect(splitSentences("word ".repeat(200_000))).toEqual([{ start: 0, end: 999_999 }]);
  });

  test.each([
    ["any text", fc.string({ unit: "binary", maxLength: 300 })],
    [
      "text of marks and letters",
      fc.string({ unit: fc.constantFrom(...' .!?"”)»[1]\n\r-aAIx。'), maxLength: 80 }),
    ],
    [
      "long text",
      fc
        .array(fc.constantFrom("A. ", "It is. ", "Why? ", "\n", "x ", "。"), {
          minLength: 900,
          maxLength: 3000,
        })
        .map((parts) => parts.join("")),
    ],
  ])("covers %s, in order and trimmed", (_kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, sentence.start).trim()).toBe("");
          const words = text.slice(sentence.start, sentence.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe("");
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
