import type { Span } from "../domain/span.ts";
import { trimSpan } from "./trim-span.ts";

/** A line, trimmed; empty where it is blank. */
interface Line extends Span {
  /** Whether the character behind it is U+2029, which separates paragraphs by itself. */
  readonly endsParagraph: boolean;
}

/** The lines within a span, in order. */
export function findLines(text: string, span: Span): Line[] {
  const lines: Line[] = [];
  let start = span.start;
  for (const found of text.slice(span.start, span.end).matchAll(lineEnd)) {
    const end = span.start + found.index;
    lines.push({ ...trimSpan(text, { start, end }), endsParagraph: found[0] === "\u2029" });
    start = end + found[0].length;
  }
  lines.push({ ...trimSpan(text, { start, end: span.end }), endsParagraph: true });
  return lines;
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;
