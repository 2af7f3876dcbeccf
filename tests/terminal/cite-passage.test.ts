import { describe, expect, test } from "vitest";
import type { Source } from "../../src/domain/source.ts";
import { citePassage } from "../../src/terminal/cite-passage.ts";
import { quotationFixture } from "./quotation-fixture.ts";

const NOTHING_KNOWN: Partial<Source> = { title: null, publisher: null, date: null, url: null };

describe("citePassage", () => {
  test.each<[string, Partial<Source>, string]>([
    ["publisher, title and day", {}, "Harbour Press, “On Tides”, 25 September 2024, ¶ 3 of 9"],
    [
      "author before publisher",
      { author: "A. Rao", date: "2024" },
      "A. Rao, Harbour Press, “On Tides”, 2024, ¶ 3 of 9",
    ],
    [
      "once who is author and publisher",
      { author: "Harbour Press", date: null },
      "Harbour Press, “On Tides”, ¶ 3 of 9",
    ],
    [
      "the first words and the file where nothing else is known",
      NOTHING_KNOWN,
      "“The moon draws the sea […]”, tides.txt, ¶ 3 of 9, #abcdefgh",
    ],
    [
      "publisher, first words and file where there is no title",
      { ...NOTHING_KNOWN, publisher: "Harbour Press" },
      "Harbour Press, “The moon draws the sea […]”, tides.txt, ¶ 3 of 9, #abcdefgh",
    ],
    [
      "the id of a source that shares its file",
      { ...NOTHING_KNOWN, id: "a-17", file: "news.jsonl" },
      "“The moon draws the sea […]”, a-17 in news.jsonl, ¶ 3 of 9, #abcdefgh",
    ],
    [
      "a title of several lines on one",
      { ...NOTHING_KNOWN, title: "On\n  Tides\u0007" },
      "“On Tides␇”, ¶ 3 of 9, #abcdefgh",
    ],
  ])("names %s", (_what, source, reference) => {
    expect(citePassage(quotationFixture({ sentences: ["Yes."], source })).reference).toBe(
      reference,
    );
  });

  test("names the part of a paragraph that was divided", () => {
    const quotation = quotationFixture({ sentences: ["Yes."], passage: { part: 2, parts: 3 } });
    expect(citePassage(quotation).reference).toMatch(/¶ 3 of 9, part 2 of 3$/);
  });

  test("keeps an address in one piece", () => {
    const source = { url: "https://example.org/a b\u2028c" };
    const { url } = citePassage(quotationFixture({ sentences: ["Yes."], source }));
    expect(url).toBe("https://example.org/a%20b%20c");
  });
});
