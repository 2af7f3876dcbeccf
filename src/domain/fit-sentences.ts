import type { Quotation } from "./quotation.ts";
import type { Span } from "./span.ts";

/**
 * The part of a passage to show, as offsets into its text: all of it where it fits, otherwise the
 * sentences that the highlight touches with as many around them as fit. Cuts are made between
 * sentences only, so those that are touched are given even where they alone do not fit.
 */
export function fitSentences(
  { passage, highlight }: Quotation,
  fits: (shown: Span) => boolean,
): Span {
  const { text, sentences } = passage;
  const whole: Span = { start: 0, end: text.length };
  if (fits(whole)) return whole;

  const touched = (sentence: Span) =>
    sentence.end > highlight.start && sentence.start < highlight.end;
  let first = Math.max(0, sentences.findIndex(touched));
  let last = Math.max(first, sentences.findLastIndex(touched));
  const span = (from: number, to: number): Span => ({
    start: from <= 0 ? whole.start : (sentences[from]?.start ?? whole.start),
    end: to >= sentences.length - 1 ? whole.end : (sentences[to]?.end ?? whole.end),
  });

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
