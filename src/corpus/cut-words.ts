import { segmentText } from "../domain/segment-text.ts";
import type { Span } from "../domain/span.ts";

/** How to cut a sentence that is too long. */
interface CutWordsOptions {
  /** UTF-8 bytes of one piece; a text has never more tokens than bytes. */
  readonly limitBytes: number;
  /** Whether a word that exceeds `limitBytes` may remain one piece. */
  readonly mayStay: (word: string) => boolean;
}

/**
 * Cuts a span into adjoining pieces of a few words. A word that may not stay whole is cut between
 * characters as a reader counts them.
 */
export function cutWords(text: string, span: Span, options: CutWordsOptions): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  let bytes = 0;
  let at = span.start;
  const finish = (): void => {
    if (at > start) pieces.push({ start, end: at });
    start = at;
    bytes = 0;
  };
  const add = (part: string): void => {
    const size = Buffer.byteLength(part);
    if (bytes + size > options.limitBytes) finish();
    bytes += size;
    at += part.length;
  };
  for (const [word] of text.slice(span.start, span.end).matchAll(/^\s+|\S+\s*/g)) {
    const isShort = Buffer.byteLength(word) <= options.limitBytes;
    if (isShort || options.mayStay(word)) add(word);
    else for (const { segment } of segmentText(word, graphemes)) add(segment);
  }
  finish();
  return pieces;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
