import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeInline, escapeText, quoteBlock } from "../../src/discord/discord-text.ts";
import { readDiscord } from "../support/read-discord.ts";

const NASTY = [
  "**bold** *em* __under__ ~~gone~~ `code` ||spoiler||",
  "@everyone @here <@1> <@!1> <@&1> <#1> </ask:1> <:smile:1> <a:smile:1> <t:1:R> <id:home>",
  ":smile: :+1: 10:30:45 ratio 3:2:1",
  "```js\ncode\n```",
  "# heading\n## two\n### three\n-# small\n#tag",
  "> quote\n>>> all\n- item\n* item\n+ item\n1. one\n12) two",
  "  - indented\n\t# tab",
  "[text](https://example.org/a_b_c) https://example.org/a_b?c=*d* http://x.y <https://z.w>",
  "[1][2] [^3] (a) [b](c) [d]: e",
  "¯\\_(ツ)_/¯ \\* \\\\ C:\\new\\table",
  "snake_case_word 2*3*4 a~b~~c 5 | 6 || 7",
  "קול קורא للجميع **עברית**",
  "naïve — “quotes” … 👩‍👩‍👧 🇺🇳 ©",
  "a\nb\n\nc\n\n\nd",
  "ends with a backslash\\",
  "steam://run/1 discord://x mailto:a@b.c a@b.c",
  "`` ` `` __init__ _a_ ***x***",
];
const corpus = new URL("../../corpus/", import.meta.url);
const SHIPPED = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(new URL(name, corpus), "utf8").split(/\n{2,}/));

const marks = fc.constantFrom(
  ..."\\*_~|`<>[]()@#:-+.!/ \n1aZ9é中ש👍".split(""),
  "**",
  "__",
  "||",
  "~~",
  "```",
  "://",
  "@everyone",
  "<@1>",
  ":a:",
  "https://a_b",
  "1. ",
  "- ",
  "# ",
  "-# ",
  "> ",
  "word ",
  "\n\n",
);
const text = fc.array(marks, { maxLength: 40 }).map((parts) => parts.join(""));
/** Discord trims a message; passages neither begin nor end with white space. */
const passage = text.map((one) => one.trim()).filter((one) => one !== "");

/** A tab is shown as wide as four spaces. */
const asSeen = (written: string) => written.replaceAll("\t", "    ");

describe("escaped text", () => {
  test.each([...NASTY, ...SHIPPED])("reads as it was written: %j", (written) => {
    const text = asSeen(written.trim());
    expect(readDiscord(escapeText(written.trim()))).toMatchObject({ text, marks: [] });
  });

  test("reads as it was written, whatever that is", () => {
    fc.assert(
      fc.property(passage, (written) => {
        expect(readDiscord(escapeText(written))).toMatchObject({ text: written, marks: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("is what it was where nothing is to be escaped", () => {
    const plain = "The ministers met on 25 September 2024 (in New York): nothing was agreed, 3-2.";
    expect(escapeText(plain)).toBe(plain);
  });
});

describe("a quote block", () => {
  const cases = passage.chain((written) =>
    fc
      .tuple(fc.nat(written.length), fc.nat(written.length))
      .map(([one, other]) => ({ written, start: Math.min(one, other), end: Math.max(one, other) })),
  );

  test("quotes every line, and has the highlight in bold and nothing else", () => {
    fc.assert(
      fc.property(cases, ({ written, start, end }) => {
        const seen = readDiscord(quoteBlock(written, { start, end }));
        expect(seen.quoted).toBe(written);
        // Bold white space is not to be seen, so where it begins and ends is free.
        const squeeze = (one: string) => one.replace(/\s+/g, "");
        expect(squeeze(seen.bold)).toBe(squeeze(written.slice(start, end)));
        expect(seen.marks.filter((mark) => mark !== "blockQuote" && mark !== "strong")).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([...NASTY, ...SHIPPED])("of %j", (given) => {
    const written = given.trim();
    const seen = readDiscord(quoteBlock(written, { start: 0, end: written.length }));
    expect(seen.quoted).toBe(asSeen(written));
  });

  test.each(["a\r\nb", "a\rb", "a\u2028b", "a\u0085b"])("keeps the lines of %j", (written) => {
    expect(quoteBlock(written, { start: 0, end: 0 })).toBe("> a\n> b");
  });
});

describe("a text among words of ours", () => {
  test("does not turn them around when it is written from right to left", () => {
    expect(escapeInline("كشمير")).toBe("\u2068كشمير\u2069");
    expect(escapeInline("Kashmir")).toBe("Kashmir");
    expect(escapeInline("\u202eevil\nname")).toBe("evil name");
  });
});
