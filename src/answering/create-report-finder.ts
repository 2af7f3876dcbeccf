import { earliestFirst } from "../domain/earliest-first.ts";
import type { LinkWords } from "../domain/link-words.ts";
import type { Passage } from "../domain/passage.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { Report } from "../domain/quotation.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import { readTokens } from "./read-tokens.ts";
import { saysTheSame } from "./says-the-same.ts";

/** Passages with most of its words that are read; copies come first among them. */
const READ = 50;

/**
 * Where other sources say the same as a passage, looked for in the whole index: for a passage that
 * is shown anew, when nothing is left of the question that had brought it up.
 * @returns earliest first, one a source
 */
export function createReportFinder({
  index,
  analyze,
  proves,
  link,
}: {
  readonly index: PassageIndex;
  readonly analyze: AnalyzeWords;
  readonly proves: PassageIndex["proves"];
  readonly link: LinkWords;
}): (passage: Passage) => readonly Report[] {
  return ({ text, sourceId }) => {
    const tokens = readTokens(text);
    const terms = [...new Set(analyze(text))];
    const seen = new Set([sourceId]);
    return index
      .match(terms, { count: READ, among: null })
      .best.map((label) => index.read(label))
      .filter(
        ({ passage, source }) =>
          !seen.has(source.id) &&
          saysTheSame(tokens, readTokens(passage.text)) &&
          proves({ passage, source }) &&
          seen.add(source.id),
      )
      .map(({ passage, source }) => ({ passage, source, link: link(source, passage) }))
      .sort(earliestFirst);
  };
}
