import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldSource } from "../../src/citing/folded-source.ts";
import { linkToWords } from "../../src/citing/link-to-words.ts";

const LONG =
  "Once upon a time there lived a man by the sea, and a woman lived there too, who went to him";
const URL_PLAIN = "https://example.org/a";

function linkTo(text: string, sentence: string, url = URL_PLAIN): string {
  const start = text.indexOf(sentence);
  return linkToWords({
    url,
    source: foldSource(text),
    words: { start, end: start + sentence.length },
  });
}

/** The parts of a directive as a browser reads them. */
function readLink(link: string) {
  const parts = (link.split(":~:text=")[1] ?? "").split(",");
  const decoded = (part = "") => decodeURIComponent(part);
  const prefix = parts[0]?.endsWith("-") ? decoded(parts.shift()?.slice(0, -1)) : "";
  const suffix = parts.at(-1)?.startsWith("-") ? decoded(parts.pop()?.slice(1)) : "";
  return { prefix, start: decoded(parts[0]), end: decoded(parts[1]), suffix, count: parts.length };
}

describe("a link to words", () => {
  test.each<[string, string, string, string]>([
    [
      "names a short sentence whole, without the full stop",
      "It rains. It pours.",
      "It pours.",
      "text=It%20pours",
    ],
    [
      "names a long one by its first and last words",
      `Before. ${LONG} and they lived happily ever after that day. Behind.`,
      `${LONG} and they lived happily ever after that day.`,
      "text=Once%20upon%20a%20time,ever%20after%20that%20day",
    ],
    [
      "adds what stands behind only where the words come again",
      "It ends. Ann left. It ends. Bob left.",
      "It ends.",
      "text=It%20ends,-.%20Ann",
    ],
    [
      "encodes what has a meaning in a directive",
      "Rock-and-roll, bread & wine, 5% (net) it's.",
      "Rock-and-roll, bread & wine, 5% (net) it's.",
      "text=Rock%2Dand%2Droll%2C%20bread%20%26%20wine%2C%205%25%20%28net%29%20it%27s",
    ],
    [
      "never goes over the end of a line",
      "It rains\nand it pours\non us all.",
      "It rains\nand it pours\non us all.",
      "text=It%20rains,on%20us%20all",
    ],
    [
      "leaves out marks of Markdown and of footnotes",
      "It *really* rains on us[3] all of the day.",
      "It *really* rains on us[3] all of the day.",
      "text=It,all%20of%20the%20day",
    ],
    [
      "leaves out the number of an item",
      "They want:\n\n1. more bread today.",
      "1. more bread today.",
      "text=more%20bread%20today",
    ],
  ])("%s", (_what, text, sentence, directive) => {
    expect(linkTo(text, sentence)).toBe(`${URL_PLAIN}#:~:${directive}`);
  });

  test.each([
    ["https://example.org/a#part", "https://example.org/a#part:~:text=It%20pours"],
    ["https://example.org/a#:~:text=old", "https://example.org/a#:~:text=It%20pours"],
    ["ftp://example.org/a", "ftp://example.org/a"],
    [`https://example.org/${"a".repeat(480)}`, `https://example.org/${"a".repeat(480)}`],
  ])("goes on from the address %s", (url, link) => {
    expect(linkTo("It rains. It pours.", "It pours.", url)).toBe(link);
  });

  test.each([["…"], ["***"], ["\u00AD"]])("without a word to name is the address: %j", (text) => {
    expect(linkTo(text, text)).toBe(URL_PLAIN);
  });

  test("names words of the source that a browser finds there first, whatever they are", () => {
    const word = fc.constantFrom(
      ..."the The sea-wall “rose” l’été É état Straße 5% a,b & ﬁn 中文 字 ไทย كتاب co\u00ADop x*y* [1] 𝐀 👩‍👩‍👧 Σίσυφος ΣΑΣ \uD800".split(
        " ",
      ),
    );
    const gap = fc.constantFrom(" ", "  ", "\n", ". ", ", ", "\n\n", "\u00A0", "; ");
    const tokens = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(tokens, fc.nat(), fc.nat(), (pairs, one, other) => {
        const whole = pairs.flat().join("");
        const [from = 0, to = 0] = [one % pairs.length, other % pairs.length].sort((a, b) => a - b);
        const before = pairs.slice(0, from).flat().join("").length;
        const length = pairs
          .slice(from, to + 1)
          .flat()
          .join("")
          .trimEnd().length;
        const words = { start: before, end: before + length };
        const link = linkToWords({ url: URL_PLAIN, source: foldSource(whole), words });
        expect(link.length).toBeLessThanOrEqual(512);
        expect(() => new URL(link)).not.toThrow();
        if (link === URL_PLAIN) return;
        const { prefix, start, end, suffix, count } = readLink(link);
        expect(count).toBeLessThanOrEqual(2);
        const page = whole.replace(/\s+/gu, " ");
        const quoted = whole.slice(words.start, words.end).replace(/\s+/gu, " ");
        expect(quoted).toContain(start);
        expect(quoted).toContain(end);
        expect(page).toContain(prefix);
        expect(page).toContain(suffix);
        // As the specification says: context, then words, with white space alone between them.
        const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        const pattern = [prefix, start].filter(Boolean).map(escaped).join("\\s*");
        const behind = [end, suffix].filter(Boolean).map(escaped).join("\\s*");
        const between = end === "" ? "\\s*" : "[^]*?";
        const first = new RegExp(pattern + (behind === "" ? "" : between + behind), "iu").exec(
          page,
        );
        const at = first?.[0].toLowerCase().indexOf(start.toLowerCase(), prefix.length) ?? 0;
        const place = (first?.index ?? -1) + at;
        const skipped = whole.slice(0, before).replace(/\s+/gu, " ").length;
        expect(place).toBeGreaterThanOrEqual(skipped - 1);
        expect(place).toBeLessThan(skipped + quoted.length);
      }),
      { numRuns: 500 },
    );
  });
});
