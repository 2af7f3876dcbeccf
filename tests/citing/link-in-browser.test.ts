import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foldSource } from "../../src/citing/folded-source.ts";
import { linkToWords } from "../../src/citing/link-to-words.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { SourceText } from "../../src/domain/source.ts";
import type { Span } from "../../src/domain/span.ts";
import { countWords } from "../corpus/count-words.ts";
import { plainSource } from "../corpus/plain-source.ts";
import { findChromium } from "../support/browser/find-chromium.ts";
import { openBrowser, type Shown, type TestBrowser } from "../support/browser/open-browser.ts";
import { pageOf } from "../support/browser/page-of.ts";

const corpus = createCorpus({ directory: "corpus", maxTokens: 256, countTokens: countWords });
const chromium = findChromium();
if (chromium === null) {
  console.warn("No link is opened: there is no Chromium on the PATH (apt-get install chromium).");
}

describe.skipIf(chromium === null)("a real Chromium", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(chromium ?? "");
  });
  afterAll(() => browser.close());

  const link = (source: Omit<SourceText, "source">, words: Span, fragment = "") => {
    const url = browser.serve(pageOf({ ...source, words })) + fragment;
    return linkToWords({ url, source: foldSource(source.text), words });
  };

  test("comes to the marked words of the shipped corpus, and to no others", async () => {
    const missed: { address: string; shown: Shown }[] = [];
    for (const { path } of await corpus.listFiles()) {
      for (const source of (await corpus.readFile(path)).sources) {
        const passages = corpus.splitPassages(source).filter((_, at) => at % 2 === 0);
        for (const { start, sentences } of passages) {
          const sentence = sentences.at(-1) ?? { start: 0, end: 0 };
          const words = { start: start + sentence.start, end: start + sentence.end };
          const address = link(source, words);
          const shown = await browser.open(address);
          if (!isRight(shown)) missed.push({ address, shown });
        }
      }
    }
    expect(missed).toEqual([]);
  });

  const FILLER = "Nothing of note was said about anything here.";
  test.each<[string, string, string]>([
    [
      "words that stand there before",
      "It was so. Then came rain.\n\nIt was so. Then came snow.",
      "It was so. Then came snow.",
    ],
    [
      "one sentence of many that say the same",
      "It ended. Ann left.\n\nIt ended. Bob left.",
      "It ended.",
    ],
    [
      "lines that were broken by hand",
      "The sea rose over\nthe wall, and the\nwhole town fled\nto the hill.",
      "The sea rose over\nthe wall, and the\nwhole town fled\nto the hill.",
    ],
    ["an item of a list", "They want:\n\n- more bread, and\n- less rain.", "- more bread, and"],
    [
      "a whole list",
      "They want:\n\ni. more bread and wine,\n\nii. less rain.",
      "They want:\n\ni. more bread and wine,\n\nii. less rain.",
    ],
    [
      "quotation marks, commas, hyphens, ampersands, per cent",
      "“Rock-‘n’-roll”, he said & left, 100% sure - really.",
      "“Rock-‘n’-roll”, he said & left, 100% sure - really.",
    ],
    [
      "soft hyphens",
      "They said that a co\u00ADoper\u00ADa\u00ADtion of the willing was agreed.",
      "They said that a co\u00ADoper\u00ADa\u00ADtion of the willing was agreed.",
    ],
    [
      "spaces that do not break",
      "Il dit\u00A0: «\u00A0oui\u00A0», et 10\u00A0000 euros partirent.",
      "Il dit\u00A0: «\u00A0oui\u00A0», et 10\u00A0000 euros partirent.",
    ],
    [
      "Chinese",
      "会议于星期一在纽约举行。各国外长出席了会议，并通过了联合公报。会议随后结束。",
      "各国外长出席了会议，并通过了联合公报。",
    ],
    [
      "Thai",
      "การประชุมจัดขึ้นที่กรุงเทพมหานคร รัฐมนตรีต่างประเทศเข้าร่วม และออกแถลงการณ์ร่วม",
      "รัฐมนตรีต่างประเทศเข้าร่วม",
    ],
    [
      "Arabic",
      "عقد الاجتماع في نيويورك. حضر وزراء الخارجية الاجتماع واعتمدوا بيانا مشتركا. ثم انتهى.",
      "حضر وزراء الخارجية الاجتماع واعتمدوا بيانا مشتركا.",
    ],
  ])("comes to %s", async (_what, around, sentence) => {
    const text = `${FILLER}\n\n${around}\n\n${FILLER}`;
    const start = text.lastIndexOf(sentence);
    const words = { start, end: start + sentence.length };
    const shown = await browser.open(link(plainSource(text), words, "#part-2"));
    expect(shown).toSatisfy(isRight);
  });

  test("is sent nowhere by words that are not there, and elsewhere by others", async () => {
    const source = plainSource(`${FILLER}\n\nThe sea rose.\n\nThe town fled.`);
    const words = { start: source.text.indexOf("The town"), end: source.text.length };
    expect(await browser.open(link(source, words))).toSatisfy(isRight);
    const follow = (fragment: string) =>
      browser.open(browser.serve(pageOf({ ...source, words })) + fragment);
    const nowhere = await follow("#:~:text=The%20town%20feld");
    expect(nowhere).toEqual({ inside: 0, outside: 0, scrolled: 0 });
    const elsewhere = await follow("#:~:text=The%20sea%20rose");
    expect(elsewhere.inside).toBe(0);
    expect(elsewhere.outside).toBeGreaterThan(100);
  });
});

/** A full stop or quotation mark at the edges need not be highlighted. */
function isRight({ inside, outside, scrolled }: Shown): boolean {
  return inside > 0.85 && outside === 0 && scrolled > 0;
}
