import type { ExtractedParagraph } from "./extraction.ts";
import { joinLists } from "./join-lists.ts";

/** Makes one paragraph of each list, where nothing but its signs tells that it is one. */
export function joinPrintedLists(paragraphs: readonly ExtractedParagraph[]): ExtractedParagraph[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join(BETWEEN);
  let end = -BETWEEN.length;
  const spans = paragraphs.map((paragraph) => {
    const start = end + BETWEEN.length;
    end = start + paragraph.text.length;
    return { start, end };
  });
  const beginning = new Map(spans.map(({ start }, at) => [start, paragraphs[at]]));
  return joinLists(text, spans).flatMap((block) => {
    const first = beginning.get(block.start);
    if (first === undefined) return [];
    const words = text.slice(block.start, block.end);
    return words === first.text && block.kind === "prose"
      ? [first]
      : [{ ...first, text: words, kind: "whole" }];
  });
}

const BETWEEN = "\n";
