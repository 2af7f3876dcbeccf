import type { Page, WordSearch } from "../domain/library.ts";
import { type LinkWords, wordsToLink } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import type { Span } from "../domain/span.ts";
import { createPattern } from "./create-pattern.ts";
import { parseWords } from "./parse-words.ts";

/** Passages read for one search: reading so many takes a tenth of a second. */
const MOST_READ = 5000;

/**
 * Search by exact words. The index knows stems, so it proposes the passages, most relevant first
 * (BM25), and each is then read for the words as they were written.
 * @returns `null` for words that ask for nothing
 */
export function createWordSearch({
  index,
  analyze,
  proves,
  link,
}: {
  readonly index: PassageIndex;
  readonly analyze: AnalyzeWords;
  readonly proves: PassageIndex["proves"];
  readonly link: LinkWords;
}): (words: string, page: Page) => WordSearch | null {
  return (words, { skip, limit }) => {
    const { wanted, unwanted } = parseWords(words);
    const terms = wanted.flatMap(analyze);
    if (terms.length === 0) return null;
    const holders = index.matchAll(terms);
    const { best } = index.match(terms, { count: MOST_READ, among: new Set(holders) });
    const patterns = wanted.map(createPattern);
    const without = unwanted.map(createPattern);

    let total = 0;
    const found: Quotation[] = [];
    for (const label of best) {
      const { passage, source } = index.read(label);
      const places = patterns.map((pattern) => firstPlace(passage.text, pattern));
      const highlight = places[0];
      if (!highlight || places.includes(null)) continue;
      if (without.some((pattern) => firstPlace(passage.text, pattern) !== null)) continue;
      total++;
      if (total <= skip || found.length === limit || !proves({ passage, source })) continue;
      const address = link(source, wordsToLink({ passage, highlight }));
      found.push({ passage, source, highlight, link: address });
    }
    return { total, isComplete: holders.length <= MOST_READ, found };
  };
}

function firstPlace(text: string, pattern: RegExp): Span | null {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
