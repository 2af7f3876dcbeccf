import { readListMarker } from "./list-marker.ts";
import type { PdfLine } from "./pdf-line.ts";

/** Lines that are one paragraph or one heading. */
export interface PdfGroup {
  readonly kind: "heading" | "prose";
  /** In order, at least one. */
  readonly lines: readonly PdfLine[];
}

/** Letters so much larger than those of most lines make a heading. */
const HEADING = 1.15;
/** A longer text in large letters is none. */
const LONGEST_HEADING = 200;
/** A gap so much wider than the usual one between lines parts paragraphs. */
const WIDE_GAP = 1.35;
/** An indentation, in heights of a letter. */
const INDENTATION = 0.8;
/** A line that ends before this share of the widest one is a last line. */
const SHORT = 0.85;

/**
 * Puts the lines of a document together by what readers see: gaps, sizes, indentation, short last
 * lines. A paragraph that runs on over a column or a page stays one.
 */
export function groupPdfLines(lines: readonly PdfLine[]): PdfGroup[] {
  const layout = measure(lines);
  const groups: { kind: PdfGroup["kind"]; lines: PdfLine[] }[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && !beginsAnew(line, group.lines, layout)) group.lines.push(line);
    else
      groups.push({
        kind: line.height > layout.height * HEADING ? "heading" : "prose",
        lines: [line],
      });
  }
  return groups.map((group) => {
    const length = group.lines.reduce((sum, { text }) => sum + text.length, 0);
    return length > LONGEST_HEADING ? { ...group, kind: "prose" } : group;
  });
}

/** What is usual in a document, in points. */
interface Layout {
  /** Of the letters of most of its text. */
  readonly height: number;
  /** From line to line, in heights of a letter. */
  readonly gap: number;
  /** Where the longest lines end that begin about there. */
  rightOf(line: PdfLine): number;
}

function measure(lines: readonly PdfLine[]): Layout {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const above = lines[at];
    if (above === undefined || above.page !== line.page || above.height === 0) return [];
    const gap = (above.bottom - line.bottom) / above.height;
    return gap > 0.8 && gap < 3 ? [gap] : [];
  });
  const rights = new Map<string, number>();
  const column = ({ page, left }: PdfLine) => `${page} ${Math.round(left / COLUMN_POINTS)}`;
  for (const line of lines)
    rights.set(column(line), Math.max(rights.get(column(line)) ?? 0, line.right));
  return {
    height: median(
      lines.flatMap(({ height, text }) => Array(Math.ceil(text.length / 20)).fill(height)),
    ),
    gap: median(gaps) || 1.2,
    rightOf: (line) => rights.get(column(line)) ?? line.right,
  };
}

const COLUMN_POINTS = 100;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function beginsAnew(line: PdfLine, group: readonly PdfLine[], layout: Layout): boolean {
  const above = group.at(-1);
  if (above === undefined || Math.abs(line.height - above.height) > above.height * 0.12)
    return true;
  const isEnded = /[.!?:;…。！？][\p{Pe}\p{Pf}"'*\d]*$/u.test(above.text);
  const gap = (above.bottom - line.bottom) / above.height;
  // Upwards it goes to the next column or page, where only the words tell whether it goes on.
  if (line.page !== above.page || gap < 0)
    return (
      isEnded ||
      above.height > layout.height * HEADING ||
      (/^[\p{Lu}\d]/u.test(line.text) && isShort(above, layout))
    );
  if (gap > layout.gap * WIDE_GAP) return true;
  if (line.font !== above.font && (isEnded || isShort(above, layout))) return true;
  // The lines of an item of a list hang below its first.
  if (readListMarker(above.text, 0) !== null) return false;
  const isIndented = line.left > above.left + above.height * INDENTATION;
  if (isIndented && (group.length > 1 || isEnded)) return true;
  return isEnded && isShort(above, layout) && /^[\p{Lu}\d“"‘'«¿¡(]/u.test(line.text);
}

function isShort(line: PdfLine, layout: Layout): boolean {
  const width = layout.rightOf(line) - line.left;
  return line.right - line.left < width * SHORT;
}
