import type { Span } from "../domain/span.ts";
import type { Block } from "./block.ts";
import { findListItems } from "./find-list-items.ts";
import { continuesList, type ListMarker, readListMarker } from "./list-marker.ts";
import { readsLikeHeading } from "./reads-like-heading.ts";

/**
 * Makes one block of a list whose items stand apart: with the words that introduce it, if those end
 * in a colon; by itself, if its items are too short to be understood alone. Numbered paragraphs
 * that are sentences stay paragraphs.
 */
export function joinLists(text: string, spans: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (let at = 0; at < spans.length; at = next) {
    const run = findRun(text, spans, at);
    const from = spans[at]?.start ?? 0;
    const end = spans[run.next - 1]?.end ?? from;
    next = run.next;
    if (run.isList) blocks.push({ start: from, end, kind: "whole" });
    else for (const span of spans.slice(at, next)) blocks.push(single(text, span));
  }
  return blocks;
}

interface Run {
  /** Index of the first span behind it. */
  readonly next: number;
  readonly isList: boolean;
}

function findRun(text: string, spans: readonly Span[], at: number): Run {
  const isIntroduced = endsWithColon(text, spans[at]);
  const first = isIntroduced ? at + 1 : at;
  const seen = new Map<string, ListMarker>();
  let itemCount = 0;
  let isWeak = false;
  let isShort = false;
  let next = first;
  for (let span = spans[next]; span !== undefined; span = spans[++next]) {
    if (!isIntroduced && endsWithColon(text, span)) break;
    const marker = readListMarker(text, span.start);
    if (marker === null || !continuesList([...seen.values()], marker)) break;
    const items = findListItems(text, span).map((item) => item.marker);
    for (const item of [marker, ...items]) seen.set(item.style, item);
    itemCount += Math.max(1, items.length);
    isWeak = marker.isWeak;
    isShort ||= readsLikeHeading(text.slice(span.start, span.end));
  }
  if (isIntroduced) {
    const isList = itemCount > 1 || (itemCount === 1 && !isWeak);
    return { next: isList ? next : at + 1, isList };
  }
  return { next: Math.max(next, at + 1), isList: itemCount > 1 && isShort };
}

function single(text: string, span: Span): Block {
  const isList = findListItems(text, span).length > 0;
  return { start: span.start, end: span.end, kind: isList ? "whole" : "prose" };
}

function endsWithColon(text: string, span: Span | undefined): boolean {
  return span !== undefined && /[:：]/.test(text.charAt(span.end - 1));
}
