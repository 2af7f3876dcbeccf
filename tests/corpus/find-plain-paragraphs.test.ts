import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlainParagraphs } from "../../src/corpus/find-plain-paragraphs.ts";

const long = `This line has ${"many words and ".repeat(8)}is not wrapped.`;

/** Headings are written with # before them. */
const cases: [reason: string, text: string, paragraphs: string[]][] = [
  [
    "parts at blank lines",
    "It rains.\n\nIt pours.\n \t\nIt ends.",
    ["It rains.", "It pours.", "It ends."],
  ],
  [
    "parts at blank lines of CRLF files",
    "It\r\nrains.\r\n\r\nIt pours.\r\n",
    ["It\r\nrains.", "It pours."],
  ],
  ["parts at U+2029", "It rains.\u2029It pours.", ["It rains.", "It pours."]],
  ["trims what is invisible", "\ufeff \u200bIt rains.\u200b\u00a0\n\n", ["It rains."]],
  ["parts behind lines too long to be wrapped", `${long}\nIt rains.`, [long, "It rains."]],
  [
    "joins a list with its introduction",
    "So.\n\nBuy:\n\n- apples\n\n- pears\n\nDone.",
    ["So.", "Buy:\n\n- apples\n\n- pears", "Done."],
  ],
  [
    "joins Roman items",
    `${long}\nDemanded that:\n\ni. go;\n\nii. stay;\n\niii. end.`,
    [long, "Demanded that:\n\ni. go;\n\nii. stay;\n\niii. end."],
  ],
  [
    "joins short items without introduction",
    "It is so.\n\n1. Apples\n\n2. Pears",
    ["It is so.", "1. Apples\n\n2. Pears"],
  ],
  [
    "keeps numbered sentences apart",
    "1. It rains.\n\n2. It pours.",
    ["1. It rains.", "2. It pours."],
  ],
  [
    "keeps a name behind a colon apart",
    "He wrote this:\n\nA. Smith went home.",
    ["# He wrote this:", "A. Smith went home."],
  ],
  [
    "keeps a year behind a colon apart",
    "He wrote this:\n\n1998. It was so.",
    ["# He wrote this:", "1998. It was so."],
  ],
  [
    "ends a list where its numbers do",
    "Do:\n\n1. go.\n\n2. stay.\n\n7. It is another.",
    ["Do:\n\n1. go.\n\n2. stay.", "7. It is another."],
  ],
  [
    "keeps lists of one block as text",
    "It is so.\n\nColours:\n- red\n- blue",
    ["It is so.", "Colours:\n- red\n- blue"],
  ],
  ["marks headings", "The Weather\n\nIt rains.", ["# The Weather", "It rains."]],
  [
    "marks bracketed remarks",
    "It rains.\n\n[ Also Read: More ]\n\nIt ends.",
    ["It rains.", "# [ Also Read: More ]", "It ends."],
  ],
  [
    "takes sentences in quotation marks for text",
    "It is.\n\n“So it rains.”",
    ["It is.", "“So it rains.”"],
  ],
  [
    "takes clauses for text",
    "Urged it to stop;\n\nleft it; and\n\nIt ended.",
    ["Urged it to stop;", "left it; and", "It ended."],
  ],
  ["marks headings without spaces", "天气预报\n\n今天下雨。", ["# 天气预报", "今天下雨。"]],
  [
    "takes long Chinese for text",
    `${"今天下雨我们回家".repeat(6)}\n\n好。`,
    ["今天下雨我们回家".repeat(6), "好。"],
  ],
  [
    "marks a question above its answer",
    "Does it rain?\n\nIt does.",
    ["# Does it rain?", "It does."],
  ],
  ["takes questions without answer for text", "It rains.\n\nDoes it?", ["It rains.", "Does it?"]],
  [
    "takes all for text where nothing else is",
    "The Weather\n\nBy Jane",
    ["The Weather", "By Jane"],
  ],
];

describe("findPlainParagraphs", () => {
  test.each(cases)("%s", (_reason, text, paragraphs) => {
    const found = findPlainParagraphs(text, null).map(
      ({ start, end, role }) => `${role === "heading" ? "# " : ""}${text.slice(start, end)}`,
    );
    expect(found).toEqual(paragraphs);
  });

  test("marks a first paragraph that repeats the title, however long", () => {
    const title = `Report ${"on many things ".repeat(6)}of 2024`;
    const roles = findPlainParagraphs(`Text of the ${title}\n\nIt rains.`, title);
    expect(roles.map(({ role }) => role)).toEqual(["heading", "text"]);
  });

  test("gives trimmed paragraphs in order that hold every visible character", () => {
    const texts = fc.string({
      unit: fc.constantFrom(..."ab.:;?- \n\r\t1)i\u2029\ufeff"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const paragraph of findPlainParagraphs(text, null)) {
          expect(text.slice(end, paragraph.start).trim()).toBe("");
          const words = text.slice(paragraph.start, paragraph.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe("");
          end = paragraph.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
