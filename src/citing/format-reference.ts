import type { CitedWords } from "../domain/citation.ts";
import { describeDate } from "../domain/describe-date.ts";
import { describeFilePlace } from "../domain/describe-file-place.ts";
import type { CslLocator } from "./to-csl.ts";

/** Author, publisher, title, date, paragraphs, and where to find them, in one line. */
export function formatReference(words: CitedWords, writeTitle: (title: string) => string): string {
  const { author, publisher, title, opening, date } = words.source;
  return [
    author,
    publisher === author ? null : publisher,
    writeTitle(title ?? `${opening} […]`),
    date && describeDate(date, "en"),
    `¶ ${paragraphsOf(words)} of ${words.paragraphs}`,
    words.filePlace ? describeFilePlace(words.filePlace) : null,
    words.link === null ? words.locator : null,
  ]
    .filter(Boolean)
    .join(", ")
    .replace(/\s+/gu, " ");
}

/** Where the words stand as a style names it: by the page where the file has pages, else by ¶. */
export function cslLocatorOf(words: CitedWords): CslLocator {
  const { filePlace } = words;
  return filePlace?.kind === "page"
    ? { label: "page", locator: filePlace.label }
    : { label: "paragraph", locator: paragraphsOf(words) };
}

/** ¶ numbers: "3", or "3–5". */
export function paragraphsOf({ first, last }: CitedWords): string {
  return first === last ? String(first) : `${first}–${last}`;
}
