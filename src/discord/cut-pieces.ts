import { segmentText } from "../domain/segment-text.ts";
import type { NumberedParagraph } from "../domain/source-reading.ts";
import type { Span } from "../domain/span.ts";
import { splitSentences } from "../domain/split-sentences.ts";

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
  const pack = (span: Span, cuts: readonly ((part: string) => readonly number[])[]): Span[] => {
    const part = text.slice(span.start, span.end);
    const [ends, ...finer] = cuts;
    if (fits(part) || ends === undefined) return [span];
    const packed: Span[] = [];
    let open = { start: span.start, end: span.start };
    for (const end of ends(part).map((one) => span.start + one)) {
      if (fits(text.slice(open.start, end))) open = { start: open.start, end };
      else {
        if (open.end > open.start) packed.push(open);
        const unit = { start: open.end, end };
        const parts = pack(unit, finer);
        packed.push(...parts.slice(0, -1));
        open = parts.at(-1) ?? unit;
      }
    }
    return open.end > open.start ? [...packed, open] : packed;
  };
  const whole = { start: 0, end: text.length };
  return pack(whole, [sentenceEnds, endsBy(WORDS), endsBy(CHARACTERS)]).map((span) => ({
    paragraph,
    span,
  }));
}

/** White space between sentences goes with the one before. */
function sentenceEnds(text: string): readonly number[] {
  const starts = splitSentences(text).map(({ start }) => start);
  return [...starts.slice(1), text.length];
}

function endsBy(segmenter: Intl.Segmenter) {
  return (text: string): readonly number[] => {
    const ends: number[] = [];
    let end = 0;
    for (const { segment } of segmentText(text, segmenter)) {
      end += segment.length;
      ends.push(end);
    }
    return ends;
  };
}
