import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citeSource } from "../../src/discord/cite-source.ts";
import { createWordings } from "../../src/discord/create-wordings.ts";
import type { Source } from "../../src/domain/source.ts";
import { readDiscord } from "../support/read-discord.ts";

const english = createWordings()("en");

function cite(parts: Partial<Source>): string {
  return citeSource(
    {
      id: "tides.txt",
      title: "On Tides",
      publisher: "Harbour Press",
      author: null,
      date: "2024-09-25",
      url: "https://example.org/tides",
      file: "tides.txt",
      opening: "The moon draws the sea",
      sha256: "0".repeat(64),
      ...parts,
    },
    english,
  );
}

describe("an attribution", () => {
  test.each<[string, Partial<Source>, string]>([
    [
      "links the title",
      {},
      "**[On Tides](<https://example.org/tides>)** · Harbour Press · 25 September 2024",
    ],
    ["without an address", { url: null }, "**On Tides** · Harbour Press · 25 September 2024"],
    [
      "with a month, or a year",
      { date: "2024-09", url: null },
      "**On Tides** · Harbour Press · September 2024",
    ],
    [
      "says of a date that it is the text's own",
      { dateFrom: "text", url: null },
      "**On Tides** · Harbour Press · dated 25 September 2024 in its text",
    ],
    [
      "with author and publisher",
      { author: "A. Rao", date: null, url: null },
      "**On Tides** · A. Rao · Harbour Press",
    ],
    [
      "once who is both",
      { author: "Harbour Press", date: null, url: null },
      "**On Tides** · Harbour Press",
    ],
    [
      "keeps parentheses out of the link",
      { url: "https://example.org/a_(b)", publisher: null, date: null },
      "**[On Tides](<https://example.org/a_%28b%29>)**",
    ],
    [
      "links beside a title that Discord would not link",
      { title: "[Tides] 2", publisher: null, date: null },
      "**\\[Tides] 2** ([↗](<https://example.org/tides>))",
    ],
    [
      "links no address that is too long",
      { url: `https://example.org/${"a".repeat(600)}`, publisher: null, date: null },
      "**On Tides**",
    ],
    [
      "names a source without a title by its first words and its file",
      { title: null, publisher: null, date: null, url: null },
      "“The moon draws the sea […]” (tides.txt)",
    ],
  ])("%s", (_what, parts, text) => {
    expect(cite(parts)).toBe(text);
  });

  test("says the title as it is, whatever its signs, and shows nothing raw", () => {
    const sign = fc.constantFrom(
      ..."*_~|`<>[]()@#:\\-. aB9é中".split(""),
      "https://x.y",
      "<@1>",
      ":a:",
      "](b)",
    );
    const title = fc
      .array(sign, { minLength: 1, maxLength: 25 })
      .map((parts) => parts.join("").replace(/\s+/g, " ").trim())
      .filter((one) => one !== "");
    fc.assert(
      fc.property(title, fc.boolean(), (one, isLinked) => {
        const seen = readDiscord(
          cite({
            title: one,
            publisher: null,
            date: null,
            url: isLinked ? "https://example.org/(a)" : null,
          }),
        );
        expect(seen.text.replace(" (↗)", "")).toBe(one);
        expect(seen.marks.filter((mark) => mark === "link")).toHaveLength(isLinked ? 1 : 0);
        expect(seen.marks.filter((mark) => mark !== "link" && mark !== "strong")).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
