import type { Piece } from "./cut-pieces.ts";

/** A page of a source that is being read, with what is around it. */
export interface SourcePage {
  /** Consecutive, at least one. */
  readonly pieces: readonly Piece[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

interface PageOptions {
  /** The piece to begin with, in the middle of the first page or, without one, at its top. */
  readonly middle: number | null;
  /** 0 for the first page, 1 for the next, -1 for the one before. */
  readonly number: number;
  /** What of a page a piece takes. */
  readonly measure: (piece: Piece) => number;
  /** Room on a page, in the same unit. */
  readonly room: number;
}

/**
 * One of the pages of a source. The first is around the quotation, as much as fits; the others go
 * on from it in both directions, so that paging visits every piece once.
 * @returns `null` for a page that there is not
 */
export function openPage(pieces: readonly Piece[], options: PageOptions): SourcePage | null {
  const { middle, number } = options;
  const sizes = pieces.map(options.measure);
  let page = growAround(sizes, middle ?? 0, options);
  for (let turned = 0; turned < Math.abs(number); turned++) {
    const next =
      number > 0
        ? fill(sizes, page.end, { ...options, step: 1 })
        : fill(sizes, page.start - 1, { ...options, step: -1 });
    if (next === null) return null;
    page = next;
  }
  return {
    pieces: pieces.slice(page.start, page.end),
    hasEarlier: page.start > 0,
    hasLater: page.end < pieces.length,
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function growAround(sizes: readonly number[], from: number, { middle, room }: PageOptions): Range {
  let start = from;
  let end = from + 1;
  let used = sizes[from] ?? 0;
  const take = (place: number) => {
    const size = sizes[place];
    if (size === undefined || used + size > room) return false;
    used += size;
    return true;
  };
  // What follows a quotation explains it more often than what comes before, so it goes first.
  for (let grown = true; grown; ) {
    grown = false;
    if (take(end)) {
      end++;
      grown = true;
    }
    if (middle !== null && take(start - 1)) {
      start--;
      grown = true;
    }
  }
  return { start, end };
}

/** The pieces from one on, in one direction, as far as they fit on a page. */
function fill(
  sizes: readonly number[],
  from: number,
  { step, room }: PageOptions & { readonly step: 1 | -1 },
): Range | null {
  let used = sizes[from];
  if (used === undefined) return null;
  let place = from;
  for (;;) {
    const size = sizes[place + step];
    if (size === undefined || used + size > room) break;
    used += size;
    place += step;
  }
  return { start: Math.min(from, place), end: Math.max(from, place) + 1 };
}
