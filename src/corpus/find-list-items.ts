import type { Span } from "../domain/span.ts";
import { findLines } from "./find-lines.ts";
import { continuesList, type ListMarker, readListMarker } from "./list-marker.ts";

interface ListItem {
  /** Offset of the marker into the source's text. */
  readonly start: number;
  readonly marker: ListMarker;
}

/**
 * The list items that begin on lines of a paragraph. None if there is but one, unless a line that
 * ends in a colon introduces it: a single line may begin like an item and be prose.
 */
export function findListItems(text: string, span: Span): ListItem[] {
  const items: ListItem[] = [];
  const seen = new Map<string, ListMarker>();
  let isIntroduced = false;
  let previousEnd = span.start;
  for (const line of findLines(text, span)) {
    if (line.start === line.end) continue;
    const marker = readListMarker(text, line.start);
    if (marker !== null && continuesList([...seen.values()], marker)) {
      isIntroduced ||= !marker.isWeak && endsWithColon(text, previousEnd);
      seen.set(marker.style, marker);
      items.push({ start: line.start, marker });
    }
    previousEnd = line.end;
  }
  return items.length > 1 || isIntroduced ? items : [];
}

function endsWithColon(text: string, end: number): boolean {
  return /[:：]/.test(text.charAt(end - 1));
}
