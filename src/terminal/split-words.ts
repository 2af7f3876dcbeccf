import { segmentText } from "../domain/segment-text.ts";
import type { Span } from "../domain/span.ts";
import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";
import { displayWidth } from "./display-width.ts";

/**
 * The pieces of a text that stay on one line, in order: what stands between white space; words
 * within writing that sets none, such as Chinese or Thai; and what is wider than a line, broken
 * between the characters that a reader sees. Between two pieces is white space or nothing.
 */
export function splitWords(text: string, widthColumns: number): readonly Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(UNBROKEN)) {
    let start = match.index;
    for (const word of splitUnspaced(match[0])) {
      for (const piece of splitWide(word, widthColumns)) {
        words.push({ start, end: start + piece.length });
        start += piece.length;
      }
    }
  }
  return words;
}

/** All but the white space at which a line may break: no-break spaces hold words together. */
const UNBROKEN = /[^\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]+/gu;

/** An opening bracket or quotation mark never ends a line. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Closing brackets, punctuation and marks of repetition never begin a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}\p{M}]/u;

const WORDS = new Intl.Segmenter("und", { granularity: "word" });
const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

function splitUnspaced(text: string): readonly string[] {
  if (!UNSPACED_SCRIPTS.test(text)) return [text];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of segmentText(text, WORDS)) {
    if (piece !== "" && !OPENING.test(piece) && !CLOSING.test(segment)) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function splitWide(word: string, widthColumns: number): readonly string[] {
  if (displayWidth(word) <= widthColumns) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of readableCharacters(word, widthColumns)) {
    const width = displayWidth(character);
    if (piece !== "" && used + width > widthColumns) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += width;
  }
  return [...pieces, piece];
}

/** Graphemes, and the code points of one that is wider than a line. */
function* readableCharacters(word: string, widthColumns: number): Generator<string> {
  for (const { segment } of segmentText(word, GRAPHEMES)) {
    if (displayWidth(segment) <= widthColumns) yield segment;
    else yield* segment;
  }
}
