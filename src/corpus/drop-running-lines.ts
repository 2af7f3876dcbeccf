import type { PdfLine } from "./pdf-line.ts";

/** So many lines at the top and at the bottom of a page may be its head and foot. */
const EDGE_LINES = 3;
/** On so many pages a line is no coincidence; in a shorter document on every page. */
const LEAST_PAGES = 3;
/** Points by which a running line may stand higher or lower. */
const TOLERANCE = 3;

/**
 * The lines without running heads and page numbers: what stands outermost on several pages at the
 * same height, the same but for its numbers, or with a number that counts the pages.
 */
export function dropRunningLines(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const least = Math.min(LEAST_PAGES, pages);
  if (least < 2) return [...lines];
  const edges = [...groupBy(lines, ({ page }) => [page]).values()]
    .map((page) => page.toSorted((one, other) => other.bottom - one.bottom))
    .flatMap((page) => [page, page.toReversed()])
    .map((page) => page.slice(0, EDGE_LINES));
  const alike = groupBy(edges.flat(), signsOf);
  const recurs = (line: PdfLine): boolean =>
    signsOf(line).some((sign) => {
      const same = alike.get(sign) ?? [];
      const near = same.filter(({ bottom }) => Math.abs(bottom - line.bottom) <= TOLERANCE);
      return new Set(near.map(({ page }) => page)).size >= least;
    });
  const running = new Set(
    edges.flatMap((edge) => {
      const body = edge.findIndex((line) => !recurs(line));
      return body === -1 ? edge : edge.slice(0, body);
    }),
  );
  return lines.filter((line) => !running.has(line));
}

function groupBy<Key>(
  lines: readonly PdfLine[],
  keysOf: (line: PdfLine) => readonly Key[],
): ReadonlyMap<Key, readonly PdfLine[]> {
  const groups = new Map<Key, PdfLine[]>();
  for (const line of lines)
    for (const key of keysOf(line)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [line]);
      else group.push(line);
    }
  return groups;
}

/** By which of two pages' lines one is told to be the other. */
function signsOf({ text, page }: PdfLine): string[] {
  // Numbers, also Roman ones that stand alone, are the same to it.
  const levelled = text.replace(/\d+/g, "#").replace(/^\W*[ivxlc]+\W*$/i, "#");
  const numbers = [/^\d+(?!\S)/, /(?<!\S)\d+$/].flatMap((end) => end.exec(text)?.[0] ?? []);
  return [levelled, ...new Set(numbers.map((number) => `page ${Number(number) - page}`))];
}
