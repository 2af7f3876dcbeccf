import { describe, expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../src/corpus/layer-metadata.ts";
import { readMarkdown } from "../../src/corpus/read-markdown.ts";
import { splitPassages } from "../../src/corpus/split-passages.ts";
import { countWords } from "./count-words.ts";

const cases: [reason: string, text: string, paragraphs: string[]][] = [
  [
    "marks headings",
    "# One\n\nIt rains.\n\nTwo\n===\n\nIt pours.",
    ["# # One", "It rains.", "# Two\n===", "It pours."],
  ],
  ["marks short lines", "# One\n\nBy Jane\n\nIt rains.", ["# # One", "# By Jane", "It rains."]],
  [
    "joins a list with its introduction",
    "Buy:\n\n- apples\n- pears\n\nIt ends.",
    ["Buy:\n\n- apples\n- pears", "It ends."],
  ],
  [
    "keeps a list without introduction",
    "It is.\n\n- apples\n- pears",
    ["It is.", "- apples\n- pears"],
  ],
  [
    "keeps tables, code and quotations whole",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\na\n\nb\n```\n\n> One\n>\n> Two",
    ["| a | b |\n|---|---|\n| 1 | 2 |", "```\na\n\nb\n```", "> One\n>\n> Two"],
  ],
  [
    "passes over what has no words",
    "<!-- no -->\n\n---\n\n[a]: http://a\n\n![b](b.png)\n\nIt rains.",
    ["It rains."],
  ],
  ["passes over front matter", "---\ntitle: A\n---\n\nIt rains.", ["It rains."]],
  ["takes all for text where nothing else is", "# One", ["# One"]],
  [
    "keeps offsets behind tabs and CRLF",
    "-\tone\r\n-\ttwo\r\n\r\n\tcode\r\n\r\nIt\trains.",
    ["-\tone\r\n-\ttwo\r\n\r\n\tcode", "It\trains."],
  ],
];

describe("readMarkdown", () => {
  test.each(cases)("%s", (_reason, text, paragraphs) => {
    const [read] = readMarkdown("a.md", text, NOTHING_KNOWN).located;
    const found = read?.sourceText.paragraphs.map(
      ({ start, end, role }) => `${role === "heading" ? "# " : ""}${text.slice(start, end)}`,
    );
    expect(found).toEqual(paragraphs);
  });

  test("takes the title of the front matter before that of the heading", () => {
    expect(sourceOf("---\ntitle: A\ndate: 2024-09\n---\n# B")).toMatchObject({
      title: "A",
      date: "2024-09",
    });
    expect(sourceOf("## No\n\n# The *good* `B` &amp; C")?.title).toBe("The good B & C");
    expect(sourceOf("It rains.")?.title).toBeNull();
  });

  test.each([
    ["broken front matter", "---\nid: a\ntitle: [\n---\nIt rains.", 3],
    ["unknown fields", "---\nid: a\ntags: b\n---\nIt rains.", 3],
    ["front matter without an end", "---\ntitle: a\n\nIt rains.", 1],
  ])("reads a text with %s and names the line", (_kind, text, line) => {
    const { located, problems } = readMarkdown("a.md", text, NOTHING_KNOWN);
    expect(located).toHaveLength(1);
    expect(problems).toMatchObject([{ file: "a.md", line }]);
  });

  test("reports a file without a body and one that is nested too deeply", () => {
    expect(readMarkdown("a.md", "---\ntitle: A\n---\n", NOTHING_KNOWN).problems).toHaveLength(1);
    expect(readMarkdown("a.md", ">".repeat(8_000), NOTHING_KNOWN).problems).toHaveLength(1);
  });

  test("lets headings lead their whole sections, the highest first and without their marks", () => {
    const text =
      "# Title\n\nOne.\n\n## Rain ##\n\nTwo.\n\nIn May\n\nThree.\n\nFour.\n\n### Hail\n\nFive.\n\nSnow\n---\n\nSix.";
    const [read] = readMarkdown("a.md", text, NOTHING_KNOWN).located;
    if (read === undefined) throw new Error("nothing was read");
    const passages = splitPassages(read.sourceText, { maxTokens: 256, countTokens: countWords });
    expect(passages.map(({ lead, text }) => [lead, text])).toEqual([
      [null, "One."],
      ["Rain", "Two."],
      ["Rain › In May", "Three."],
      ["Rain", "Four."],
      ["Rain › Hail", "Five."],
      ["Snow", "Six."],
    ]);
  });
});

function sourceOf(text: string) {
  return readMarkdown("a.md", text, NOTHING_KNOWN).located[0]?.sourceText.source;
}
