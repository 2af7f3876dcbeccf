import type { Paragraph } from "../domain/source.ts";
import type { Span } from "../domain/span.ts";
import { assignRoles } from "./assign-roles.ts";
import { findLines } from "./find-lines.ts";
import { joinLists } from "./join-lists.ts";

/** The paragraphs of plain text: parted by blank lines, lists joined, headings marked. */
export function findPlainParagraphs(text: string, title: string | null): Paragraph[] {
  return assignRoles(text, joinLists(text, findPartedLines(text)), title);
}

/** Characters; a longer line was not wrapped, so the line break behind it ends the paragraph. */
const LONGEST_WRAPPED_LINE = 120;

function findPartedLines(text: string): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  let end = 0;
  const finish = (): void => {
    if (start !== null) spans.push({ start, end });
    start = null;
  };
  for (const line of findLines(text, { start: 0, end: text.length })) {
    const isBlank = line.start === line.end;
    if (isBlank) finish();
    else {
      start ??= line.start;
      end = line.end;
    }
    if (line.endsParagraph || line.end - line.start > LONGEST_WRAPPED_LINE) finish();
  }
  return spans;
}
