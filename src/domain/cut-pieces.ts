import { segmentText } from "./segment-text.ts";
import type { NumberedParagraph } from "./source-reading.ts";
import type { Span } from "./span.ts";
import { splitSentences } from "./split-sentences.ts";

/** A paragraph, or a part of one that is longer than a page. */
export interface Piece {
  readonly paragraph: NumberedParagraph;
  /** Offsets into the paragraph's text. */
  readonly span: Span;
}

const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The pieces of a paragraph, in order: together they hold every character of it. It is cut at ends
 * of sentences; a sentence that is longer than a page at ends of words, such a word between
 * characters.
 * @param fits whether a text fits on a page by itself
 */
export function cutPieces(paragraph: NumberedParagraph, fits: (text: string) => boolean): Piece[] {
  const { text } = paragraph;
  const pack = (span: Span, cuts: readonly FindEnds[]): Span[] => {
    const part = text.slice(span.start, span.end);
    const [findEnds, ...finer] = cuts;
    if (findEnds === undefined || fits(part)) return [span];
    const ends = findEnds(part).map((end) => span.start + end);
    const packed: Span[] = [];
    let start = span.start;
    for (let at = 0; at < ends.length; ) {
      const count = countFitting(ends, at, (end) => fits(text.slice(start, end)));
      const end = ends[at + Math.max(1, count) - 1] as number;
      packed.push(...(count > 0 ? [{ start, end }] : pack({ start, end }, finer)));
      start = end;
      at += Math.max(1, count);
    }
    return packed;
  };
  const whole = { start: 0, end: text.length };
  return pack(whole, [sentenceEnds, endsBy(WORDS), endsBy(CHARACTERS)]).map((span) => ({
    paragraph,
    span,
  }));
}

/** Where a text may be cut, ascending, its own end included. */
type FindEnds = (text: string) => readonly number[];

/** How many of the ends from one on are near enough; looks at few of them. */
function countFitting(
  ends: readonly number[],
  from: number,
  fits: (end: number) => boolean,
): number {
  const isNear = (count: number) => fits(ends[from + count - 1] as number);
  const most = ends.length - from;
  let low = 0;
  let high = 1;
  while (high <= most && isNear(high)) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, most + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isNear(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** White space between sentences goes with the one before. */
function sentenceEnds(text: string): readonly number[] {
  const starts = splitSentences(text).map(({ start }) => start);
  return [...starts.slice(1), text.length];
}

function endsBy(segmenter: Intl.Segmenter): FindEnds {
  return (text) => {
    const ends: number[] = [];
    let end = 0;
    for (const { segment } of segmentText(text, segmenter)) {
      end += segment.length;
      ends.push(end);
    }
    return ends;
  };
}
