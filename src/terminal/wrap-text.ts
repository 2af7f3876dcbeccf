import type { Span } from "../domain/span.ts";
import { displayWidth } from "./display-width.ts";
import { splitWords } from "./split-words.ts";

interface WrapOptions {
  /** Cells of a line, at least 2. */
  readonly widthColumns: number;
  /** Offsets at which a new line begins besides, in order. */
  readonly breaks: readonly number[];
}

/**
 * Lines of a text that fit the width, as offsets into it. Line breaks of the text stay, with the
 * indentation behind them and at most one empty line; besides them a line breaks at white space.
 * What lies between two lines is only white space, or nothing where a word had to be divided.
 */
export function wrapText(text: string, { widthColumns, breaks }: WrapOptions): readonly Span[] {
  const widthOf = (start: number, end: number) => displayWidth(text.slice(start, end));
  const lines: Span[] = [];
  let usedColumns = 0;
  for (const word of splitAt(splitWords(text, widthColumns), breaks)) {
    const last = lines.at(-1);
    const end = last?.end ?? 0;
    const gap = text.slice(end, word.start).split(LINE_BREAK);
    const isSameLine = last && gap.length === 1;

    // Widths add up, and measuring a line anew for each word would take long for a long line.
    const longerColumns = usedColumns + widthOf(end, word.end);
    const isBroken = breaks.some((offset) => end <= offset && offset <= word.start);
    if (isSameLine && !isBroken && longerColumns <= widthColumns) {
      lines[lines.length - 1] = { start: last.start, end: word.end };
      usedColumns = longerColumns;
      continue;
    }

    if (last && gap.length > 2) lines.push({ start: end, end });
    const indentation = isSameLine ? "" : (gap.at(-1) ?? "");
    const indented: Span = { start: word.start - indentation.length, end: word.end };
    const line = widthOf(indented.start, indented.end) <= widthColumns ? indented : word;
    lines.push(line);
    usedColumns = widthOf(line.start, line.end);
  }
  return lines;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u2028\u2029]/u;

function* splitAt(words: readonly Span[], offsets: readonly number[]): Generator<Span> {
  for (const word of words) {
    let { start } = word;
    for (const offset of offsets) {
      if (offset <= start || offset >= word.end) continue;
      yield { start, end: offset };
      start = offset;
    }
    yield { start, end: word.end };
  }
}
