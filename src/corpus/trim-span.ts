import type { Span } from "../domain/span.ts";

/**
 * The span without white space, control and invisible characters at its ends. Only the offsets
 * move. Joiners stay: they shape the letter before them.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isInvisible(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true;
  return code > 0xa0 && invisible.test(String.fromCharCode(code));
}

/** Soft hyphen, zero-width space, marks of direction, word joiner; \s has the byte order mark. */
const invisible = /[\s\u00ad\u180e\u200b\u200e\u200f\u2060]/;
