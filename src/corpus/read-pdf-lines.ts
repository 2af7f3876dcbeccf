import type { PdfLine } from "./pdf-line.ts";

/** As much of a piece of text on a page as is read. */
interface PdfItem {
  readonly str: string;
  /** The last two are where it begins, from the left and from below. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  readonly fontName: string;
}

/**
 * The lines of a page in the order in which the file has its words, which is that of reading in
 * every program that writes columns.
 */
export function readPdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  const finish = (): void => {
    const text = open?.text.replace(/\s+/g, " ").trim() ?? "";
    if (open !== null && text !== "") lines.push({ ...open, text });
    open = null;
  };
  for (const item of items) {
    const { str, width, transform, hasEOL, fontName: font } = item;
    const [, , , , left = 0, bottom = 0] = transform;
    if (open !== null && movesOn(open, item)) finish();
    const right = left + width;
    if (str !== "")
      open = extend(open, { text: str, page, left, right, bottom, height: heightOf(item), font });
    if (hasEOL) finish();
  }
  finish();
  return lines;
}

function heightOf({ height, transform: [, , c = 0, d = 0], str }: PdfItem): number {
  return str.trim() === "" ? 0 : height || Math.hypot(c, d);
}

function movesOn(
  line: PdfLine,
  { transform: [, , , , , bottom = 0], height, str }: PdfItem,
): boolean {
  if (str === "") return false;
  // A raised number or a lowered index stays on its line.
  return Math.abs(bottom - line.bottom) > Math.max(line.height, height) * 0.6;
}

function extend(line: PdfLine | null, part: PdfLine): PdfLine {
  if (line === null) return part;
  const isTaller = part.height > line.height;
  return {
    ...line,
    text: line.text + part.text,
    left: Math.min(line.left, part.left),
    right: Math.max(line.right, part.right),
    bottom: isTaller ? part.bottom : line.bottom,
    height: Math.max(line.height, part.height),
  };
}
