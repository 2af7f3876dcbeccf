import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerMessage } from "../../src/discord/answer-message.ts";
import { citationMessage } from "../../src/discord/citation-message.ts";
import { comparisonMessage } from "../../src/discord/comparison-message.ts";
import { createWordings } from "../../src/discord/create-wordings.ts";
import { foundMessage } from "../../src/discord/found-message.ts";
import type { MessageParts } from "../../src/discord/message-parts.ts";
import { quotationMessage } from "../../src/discord/quotation-message.ts";
import { readingMessage } from "../../src/discord/reading-message.ts";
import { renderVerification } from "../../src/discord/render-verification.ts";
import { reportsMessage } from "../../src/discord/reports-message.ts";
import { sourcesMessage } from "../../src/discord/sources-message.ts";
import { CITATION_FORMS } from "../../src/domain/citation.ts";
import type { Library } from "../../src/domain/library.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { LAST_PARAGRAPH } from "../../src/domain/reading-state.ts";
import type { Source } from "../../src/domain/source.ts";
import type { SourceEntry } from "../../src/domain/source-entry.ts";
import { splitSentences } from "../../src/domain/split-sentences.ts";
import {
  ALTERATION_KINDS,
  LESSER_DIFFERENCES,
  type Verdict,
} from "../../src/domain/verification.ts";
import { findViolations } from "../support/discord/find-violations.ts";
import { readDiscord } from "../support/read-discord.ts";

const wordingOf = createWordings();
const wording = fc.constantFrom("en", "de", "es", "fr").map(wordingOf);
const style = fc.constantFrom("embed" as const, "plain" as const);

const long = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
/** Nasty, and as long as they come. */
const name = fc.oneof(
  fc.constant("A plain name"),
  fc
    .constantFrom("*_~|`<[@\\", "word ", "x", "كشمير ", "[a](b) ", "👩‍👩‍👧", "]( ")
    .map((unit) => long(unit, 4000)),
  fc.string({ minLength: 1, maxLength: 300, unit: "binary" }).filter((one) => one.trim() !== ""),
);
const maybe = (one: fc.Arbitrary<string>) => fc.option(one, { nil: null });
const source: fc.Arbitrary<Source> = fc.record({
  id: name,
  title: maybe(name),
  publisher: maybe(name),
  author: maybe(name),
  date: fc.constantFrom(null, "2024", "2024-09", "2024-09-25"),
  dateFrom: fc.constantFrom("text" as const),
  url: fc.constantFrom(
    null,
    "https://example.org/a_(b)?c=*d*",
    `https://example.org/${long("path/", 480)}`,
    `https://example.org/${long("path(", 3000)}`,
  ),
  file: name,
  opening: name,
  sha256: fc.constant("0".repeat(64)),
});
const text = fc
  .oneof(
    fc
      .constantFrom(
        "A sentence that ends. ",
        "*_~|`<[@\\",
        "x",
        "كشمير، ",
        "- item\n",
        "字",
        "> q\n\n",
      )
      .chain((unit) => fc.constantFrom(1, 300, 2000, 20_000).map((length) => long(unit, length))),
    fc.string({ minLength: 1, maxLength: 3000, unit: "grapheme" }),
  )
  .map((one) => one.trim())
  .filter((one) => one !== "");

const quotation: fc.Arbitrary<Quotation> = fc
  .tuple(
    source,
    text,
    maybe(name),
    fc.nat(100),
    fc.constantFrom([1, 1], [1, 3], [2, 3]),
    fc.array(source, { maxLength: 12 }),
  )
  .map(([from, words, lead, marked, [part = 1, parts = 1], others]) => {
    const sentences = splitSentences(words);
    const passage: Passage = {
      id: `${from.id}#3`,
      key: "abcdefgh",
      sourceId: from.id,
      paragraph: 3,
      paragraphs: 400,
      part,
      parts,
      start: 100,
      end: 100 + words.length,
      text: words,
      lead,
      sentences,
    };
    const highlight = sentences[marked % sentences.length] ?? { start: 0, end: 0 };
    const alsoReported = others.map((one) => ({ passage, source: one, link: one.url }));
    return { passage, source: from, highlight, link: from.url, alsoReported };
  });

function broken({ content, embeds, components }: MessageParts): readonly string[] {
  const body = { content, embeds, components, allowed_mentions: { parse: [] } };
  return findViolations("/channels/1/messages", body);
}

/** Only what is asked of it; the real library is tested elsewhere. */
function libraryOf(parts: Partial<Library>): Library {
  return parts as Library;
}

const RUNS = { numRuns: 150 };

describe("no message breaks a limit of Discord's", () => {
  test("of a quotation, which is a slice of its source with every cut marked", () => {
    const cases = fc.record({
      quotation,
      style,
      wording,
      question: maybe(name),
      shared: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ shared, ...given }) => {
        const message = quotationMessage(
          {
            shown: 0,
            references: [{ key: "abcdefgh", sentence: 0, standing: "strong" }],
            about: null,
          },
          {
            ...given,
            quotations: [given.quotation],
            audience: shared ? "all" : "one",
            note: shared
              ? "Shared by <@12345678901234567890> on [this message](https://discord.com/channels/1/2/3)"
              : null,
          },
        ) as MessageParts;
        expect(broken(message)).toEqual([]);
        const raw = message.content || (message.embeds[0]?.description ?? "");
        const { passage } = given.quotation;
        const lines = (one: string) => one.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).join("\n");
        const quoted = raw
          .split("\n")
          .filter((line) => line.startsWith("> "))
          .join("\n");
        const seen = readDiscord(quoted).quoted.replaceAll("    ", "\t");
        const whole = lines(passage.text).replaceAll("    ", "\t");
        expect(whole).toContain(seen);
        const isWhole = seen === whole && passage.parts === 1;
        expect(raw.includes("[…]")).toBe(
          !isWhole ||
            passage.lead !== null ||
            raw.slice(raw.indexOf("\n— ")).includes("[…]") ||
            whole.includes("[…]"),
        );
      }),
      RUNS,
    );
  });

  test("of an answer with eight quotations", () => {
    const cases = fc.record({
      quotations: fc.array(quotation, { minLength: 8, maxLength: 8 }),
      style,
      wording,
      question: name,
    });
    fc.assert(
      fc.property(cases, ({ quotations, ...given }) => {
        const confidences = quotations.map(() => 0.7);
        const common = { question: "?", confidence: 0.7, confidences, bar: 0.5, elapsedMs: 1 };
        for (const audience of ["one", "one-posted", "all"] as const) {
          const options = { ...given, audience, about: "1234567890123456789" };
          expect(broken(answerMessage({ kind: "quoted", ...common, quotations }, options))).toEqual(
            [],
          );
          expect(
            broken(
              answerMessage({ kind: "nothing-found", ...common, closest: quotations }, options),
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of a comparison, in which every quotation is a slice of its source", () => {
    const cases = fc.record({
      quotations: fc.array(quotation, { minLength: 2, maxLength: 7 }),
      shown: fc.nat(6),
      style,
      wording,
      question: maybe(name),
    });
    fc.assert(
      fc.property(cases, ({ quotations, shown, ...given }) => {
        const compared = quotations.map((one) => {
          const { start, end } = one.highlight;
          const middle = start + Math.floor((end - start) / 2);
          const spans = [
            { start, end: Math.min(end, start + 3) },
            { start: middle, end: Math.min(end, middle + 5) },
          ];
          return {
            ...one,
            differing: spans.filter((span, at) => at === 0 || span.start > start + 3),
          };
        });
        const references = compared.map(
          () => ({ key: "abcdefgh", sentence: 0, standing: "strong" }) as const,
        );
        const view = { shown: shown % compared.length, references, about: "1234567890123456789" };
        const message = comparisonMessage(compared, view, given);
        expect(broken(message)).toEqual([]);
        expect(message.embeds.length + (message.content === "" ? 0 : 1)).toBeGreaterThan(0);
        for (const [place, embed] of message.embeds.entries()) {
          const quoted = (embed.description ?? "")
            .split("\n")
            .filter((line) => line.startsWith("> "))
            .join("\n");
          const lines = (one: string) => one.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).join("\n");
          const { text: words } = (compared[view.shown + place] as Quotation).passage;
          const seen = readDiscord(quoted).quoted.replaceAll("    ", "\t");
          expect(lines(words).replaceAll("    ", "\t")).toContain(seen);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of many who report the same", async () => {
    const cases = fc.record({
      found: fc.array(quotation, { minLength: 6, maxLength: 6 }),
      style,
      wording,
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ found, ...given }) => {
        const library = libraryOf({
          findPassage: async () =>
            found.map(({ passage, source: named }) => ({
              passage,
              source: { source: named, key: "abcdefghijkl", paragraphs: 1 },
            }))[0] ?? null,
          findReports: async () => found,
        });
        const outcome = await reportsMessage({ words: "abcdefgh", page: 0 }, { library, ...given });
        expect(outcome.kind === "message" ? broken(outcome.message) : ["refused"]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("of what a search found", async () => {
    const cases = fc.record({
      found: fc.array(quotation, { minLength: 1, maxLength: 5 }),
      style,
      wording,
      words: name.map((one) => one.slice(0, 80)),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ found, words, ...given }) => {
        const library = libraryOf({
          search: async () => ({ total: 12_345, isComplete: false, found }),
        });
        const outcome = await foundMessage({ words, page: 1200 }, { library, ...given });
        expect(outcome.kind === "message" ? broken(outcome.message) : ["refused"]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("of two hundred sources", async () => {
    const cases = fc.record({
      sources: fc.array(source, { minLength: 5, maxLength: 5 }),
      style,
      wording,
      words: name.map((one) => one.slice(0, 80)),
      page: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ sources, words, page, ...given }) => {
        const entries: SourceEntry[] = Array.from({ length: 200 }, (_, at) => ({
          source: sources[at % 5] as Source,
          key: `source-key${String(at).padStart(2, "0")}`.slice(0, 12),
          paragraphs: 999_999,
        }));
        const library = libraryOf({ findSources: async () => entries });
        const outcome = await sourcesMessage({ words, page }, { library, ...given });
        expect(outcome.kind === "message" ? broken(outcome.message) : ["refused"]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /** Escaped twice as long, with as long an address as is linked: more attribution than words. */
  const marks = long("*_~|`<[@\\", 4000);
  const longestNames = {
    source: {
      id: "marks",
      title: marks,
      publisher: marks,
      author: long("`*", 200),
      date: "2024-09-25",
      dateFrom: "text" as const,
      url: `https://example.org/${long("path/", 480)}`,
      file: marks,
      opening: marks,
      sha256: "0".repeat(64),
    },
    texts: [long("字", 2000), long("字", 300)],
    style: "plain" as const,
    wording: wordingOf("de"),
  };

  test("of a source that is read, and every character of it is shown once", async () => {
    const cases = fc.record({
      source,
      texts: fc.array(text, { minLength: 1, maxLength: 4 }),
      style,
      wording,
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ source: from, texts, ...given }) => {
        const entry = { source: from, key: "abcdefghijkl", paragraphs: texts.length };
        const paragraphs = texts.map((words, at) => ({
          number: at + 1,
          text: words,
          role: "text" as const,
          start: 0,
          end: words.length,
        }));
        const library = libraryOf({
          readSource: async () => ({ entry, text: "", paragraphs }),
          link: async () => from.url,
        });
        let shown = "";
        for (let page = 0; ; page++) {
          const state = {
            sourceKey: entry.key,
            first: 1,
            last: LAST_PARAGRAPH,
            passageKey: null,
            page,
          };
          const message = await readingMessage(state, { library, ...given });
          if (message === null) break;
          expect(broken(message)).toEqual([]);
          const raw = message.content || (message.embeds[0]?.description ?? "");
          for (const line of raw.split("\n").filter((one) => one.startsWith("> ")))
            shown += readDiscord(line).quoted;
          expect(page).toBeLessThan(200);
        }
        const squeeze = (one: string) => one.replace(/\s+/g, "");
        expect(squeeze(shown)).toBe(squeeze(texts.join("")));
      }),
      { numRuns: 25, examples: [[longestNames]] },
    );
  });

  test("of a citation, which holds all of the text or comes as a file", () => {
    const cases = fc.record({ citation: text, wording, form: fc.constantFrom(...CITATION_FORMS) });
    const state = {
      kind: "paragraphs",
      sourceKey: "abcdefghijkl",
      first: 1,
      last: 999_999,
    } as const;
    fc.assert(
      fc.property(cases, ({ citation, ...given }) => {
        const { files, ...message } = citationMessage(citation, { state, ...given });
        expect(broken(message)).toEqual([]);
        const whole = files[0]?.attachment.toString() ?? message.content.slice(4, -4);
        expect(whole).toBe(Buffer.from(citation).toString());
      }),
      RUNS,
    );
  });

  test("of texts that were checked", () => {
    const cases = fc.record({
      source,
      text,
      style,
      wording,
      quotation,
      count: fc.constantFrom(1, 2, 10),
    });
    fc.assert(
      fc.property(cases, ({ source: from, text: words, quotation: closest, count, ...given }) => {
        const entry = { source: from, key: "abcdefghijkl", paragraphs: 400 };
        const span = { start: 0, end: words.length };
        const place = {
          entry,
          link: from.url,
          first: 3,
          last: 5,
          ...span,
          text: words,
          before: "a ",
          after: " b",
        };
        const differences = (["kept", "missing", "added"] as const).map((one) => ({
          kind: one,
          text: words,
        }));
        const alterations = ALTERATION_KINDS.map((one) => ({
          kind: one,
          missing: words,
          added: words,
        }));
        const sign = "silent" as const;
        const verdicts: readonly Verdict[] = [
          { kind: "exact", places: [place, place, place, place], lesser: LESSER_DIFFERENCES },
          {
            kind: "pieced",
            parts: [
              { kind: "piece", place },
              { kind: "left-out", place, sign },
              { kind: "piece", place },
              { kind: "joint", sign },
              { kind: "piece", place },
            ],
            lesser: LESSER_DIFFERENCES,
          },
          { kind: "altered", place, differences, alterations },
          { kind: "absent", closest },
        ];
        for (const verdict of verdicts) {
          const several = Array.from({ length: count }, () => ({ text: words, verdict }));
          const rendered = renderVerification(several, given);
          expect(broken({ ...rendered, components: [] })).toEqual([]);
          const shown = rendered.content || rendered.embeds.map((one) => one.description).join();
          expect(shown).not.toBe("");
        }
      }),
      { numRuns: 40 },
    );
  });
});
