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
    else for (const grapheme of graphemes(word)) add(grapheme);
  }
  finish();
  return pieces;
}

/** Characters given to the segmenter at once: its time grows with their square. */
const STRETCH = 100;

/** Characters as a reader counts them, such as an emoji that is written with several. */
function* graphemes(word: string): Generator<string> {
  let start = 0;
  let length = STRETCH;
  while (start < word.length) {
    const isLast = start + length >= word.length;
    const found = [...segmenter.segment(word.slice(start, start + length))];
    const sure = isLast ? found : found.slice(0, -1);
    for (const { segment } of sure) {
      yield segment;
      start += segment.length;
    }
    length = sure.length > 0 ? STRETCH : length * 2;
  }
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
