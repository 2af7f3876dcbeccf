import { findPlainParagraphs } from "../../src/corpus/find-plain-paragraphs.ts";
import type { SourceText } from "../../src/domain/source.ts";

/** A source of plain text for tests. */
export function plainSource(text: string, title: string | null = null): SourceText {
  const nothing = { publisher: null, author: null, date: null, url: null };
  return {
    source: { id: "a.txt", title, ...nothing, file: "a.txt", opening: text.slice(0, 60) },
    text,
    paragraphs: findPlainParagraphs(text, title),
  };
}
