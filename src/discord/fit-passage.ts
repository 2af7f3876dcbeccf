import type { Quotation } from "../domain/quotation.ts";
import { segmentText } from "../domain/segment-text.ts";
import type { Span } from "../domain/span.ts";

/** Whether a part of a passage's text can be shown. */
type Fits = (span: Span) => boolean;

/**
 * The part of a passage to show, as offsets into its text: all of it where it fits, otherwise the
 * highlighted sentence with as many around it as fit. A cut is made within a sentence only where
 * the sentence alone does not fit.
 */
export function fitPassage({ passage, highlight }: Quotation, fits: Fits): Span {
  const { text, sentences } = passage;
  const whole: Span = { start: 0, end: text.length };
  if (fits(whole)) return whole;

  const touched = (sentence: Span) =>
    sentence.end > highlight.start && sentence.start < highlight.end;
  const marked = Math.max(0, sentences.findIndex(touched));
  const span = (from: number, to: number): Span => ({
    start: sentences[from]?.start ?? 0,
    end: sentences[to]?.end ?? text.length,
  });
  if (!fits(span(marked, marked))) return cutSentence(text, span(marked, marked), fits);

  let first = marked;
  let last = marked;
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

const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** As much of its beginning as fits, to the end of a word, or of a character where a word is all. */
function cutSentence(text: string, sentence: Span, fits: Fits): Span {
  const sentenceText = text.slice(sentence.start, sentence.end);
  for (const segmenter of [WORDS, CHARACTERS]) {
    const ends = endsOf(sentenceText, segmenter);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = sentence.start + (ends[middle] as number);
      if (fits({ start: sentence.start, end })) low = middle + 1;
      else high = middle;
    }
    const end = ends[low - 1];
    if (end !== undefined) return { start: sentence.start, end: sentence.start + end };
  }
  return { start: sentence.start, end: sentence.start };
}

function endsOf(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const { segment } of segmentText(text, segmenter)) {
    end += segment.length;
    if (segment.trim() !== "") ends.push(end);
  }
  return ends;
}
