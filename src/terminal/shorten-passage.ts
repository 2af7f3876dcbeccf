import type { Quotation } from "../domain/quotation.ts";
import type { Span } from "../domain/span.ts";

/**
 * The part of a passage to show, as offsets into its text: all of it up to the limit, otherwise
 * the sentences that the highlight touches with as many around them as the limit lets in. Cuts
 * are made between sentences only, so sentences longer than the limit are shown whole.
 */
export function shortenPassage({ passage, highlight }: Quotation, limitChars: number): Span {
  const whole: Span = { start: 0, end: passage.text.length };
  const { sentences } = passage;
  if (whole.end <= limitChars) return whole;

  const touched = (sentence: Span) =>
    sentence.end > highlight.start && sentence.start < highlight.end;
  let first = Math.max(0, sentences.findIndex(touched));
  let last = Math.max(first, sentences.findLastIndex(touched));
  const span = (from: number, to: number): Span => ({
    start: from <= 0 ? whole.start : (sentences[from]?.start ?? whole.start),
    end: to >= sentences.length - 1 ? whole.end : (sentences[to]?.end ?? whole.end),
  });
  const fits = ({ start, end }: Span) => end - start <= limitChars;

  // What follows a sentence explains it more often than what comes before, so it goes first.
  for (let grown = true; grown; ) {
    grown = false;
    if (last < sentences.length - 1 && fits(span(first, last + 1))) {
      last += 1;
      grown = true;
    }
    if (first > 0 && fits(span(first - 1, last))) {
      first -= 1;
      grown = true;
    }
  }
  return span(first, last);
}
