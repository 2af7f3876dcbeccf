import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { createCite } from "../../src/citing/create-cite.ts";
import { CITATION_FORMS, type CitedWords } from "../../src/domain/citation.ts";
import type { Source } from "../../src/domain/source.ts";

const cite = createCite();

const NOTHING: Source = {
  id: "tides.txt",
  title: null,
  publisher: null,
  author: null,
  date: null,
  url: null,
  file: "tides.txt",
  opening: "The moon draws",
  sha256: "0".repeat(64),
};
const ALL: Partial<Source> = {
  title: "On Tides",
  publisher: "Harbour Press",
  author: "Doe, Jane; Sea Office",
  date: "2024-09-25",
  url: "https://example.org/tides",
};

function words(source: Partial<Source>, changes: Partial<CitedWords> = {}): CitedWords {
  const link = source.url ? `${source.url}#:~:text=It%20ebbs` : null;
  const place = { first: 3, last: 3, paragraphs: 9, locator: "#abcdefgh" };
  return { source: { ...NOTHING, ...source }, text: "It ebbs.", link, ...place, ...changes };
}

const APA_ALL =
  "Doe, J. & Sea Office. (2024, September 25). On Tides. Harbour Press. https://example.org/tides";

describe("a citation", () => {
  test.each<[string, Partial<Source>, string]>([
    ["all", ALL, APA_ALL],
    ["no title", { ...ALL, title: null }, APA_ALL.replace("On Tides", "The moon draws […]")],
    [
      "no author",
      { ...ALL, author: null },
      "On Tides. (2024, September 25). Harbour Press. https://example.org/tides",
    ],
    [
      "a name that may be an organisation's",
      { ...ALL, author: "Jane Doe" },
      APA_ALL.replace("Doe, J. & Sea Office", "Jane Doe"),
    ],
    ["no publisher", { ...ALL, publisher: null }, APA_ALL.replace("Harbour Press. ", "")],
    [
      "a publisher that is the author",
      { ...ALL, author: "Harbour Press" },
      "Harbour Press. (2024, September 25). On Tides. https://example.org/tides",
    ],
    ["no date", { ...ALL, date: null }, APA_ALL.replace("2024, September 25", "n.d.")],
    ["a month", { ...ALL, date: "2024-09" }, APA_ALL.replace(" 25", "")],
    ["a year", { ...ALL, date: "2024" }, APA_ALL.replace(", September 25", "")],
    ["no address", { ...ALL, url: null }, "Doe, J. & Sea Office. (2024). On Tides. Harbour Press."],
    [
      "signs like tags in the title",
      { ...ALL, title: "On <i>Tides</i>" },
      APA_ALL.replace("On Tides", "On <i>Tides</i>"),
    ],
  ])("in APA of a source with %s", (_what, source, entry) => {
    expect(cite(words(source), "apa")).toMatch(/^“It ebbs\.” \(.*para\. 3\)\n\n/);
    expect(cite(words(source), "apa").split("\n\n")[1]).toBe(entry);
  });

  test("names several paragraphs, and a source by its locator where it has no address", () => {
    const several = words(
      { title: "On Tides" },
      { first: 3, last: 5, locator: "#abcdefghijkl ¶ 3–5" },
    );
    expect(cite(several, "plain")).toBe(
      "“It ebbs.”\n— “On Tides”, ¶ 3–5 of 9, #abcdefghijkl ¶ 3–5",
    );
    expect(cite(several, "chicago")).toContain("(“On Tides,” n.d., paras. 3–5)");
    expect(cite(several, "bibtex")).toContain("@misc{abcdefghijkl35,");
  });

  test("keeps every sign of the words, whatever it means in the form", () => {
    const text = "50% of {a_b} & #c^~\\ *d* [e](f)\n- <g> $h$ “i”";
    for (const form of ["plain", "apa", "mla", "chicago"] as const) {
      expect(cite(words(ALL, { text }), form)).toContain(text);
    }
    const [item] = JSON.parse(cite(words(ALL, { text }), "csl-json")) as { annote: string }[];
    expect(item?.annote).toBe(text);
    expect(cite(words(ALL, { text }), "bibtex")).toContain(
      "annote = {“50\\% of \\textbraceleft{}a\\_b\\textbraceright{} \\& \\#c\\textasciicircum{}\\textasciitilde{}\\textbackslash{} *d* [e](f)\n- <g> \\$h\\$ “i””}",
    );
    const markdown = fromMarkdown(cite(words(ALL, { text }), "markdown"));
    expect(readText(markdown.children[0])).toContain(text);
  });

  test.each(CITATION_FORMS)(
    "in %s, of a source that says everything and one that says nothing",
    (form) => {
      expect(`${cite(words(ALL), form)}\n\n---\n\n${cite(words({}), form)}`).toMatchSnapshot();
    },
  );
});

/** What a reader of the Markdown sees. */
function readText(node: Nodes | undefined): string {
  if (node === undefined) return "";
  return "value" in node
    ? node.value
    : "children" in node
      ? node.children.map(readText).join("\n")
      : "";
}
