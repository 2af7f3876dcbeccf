import type { Quotation } from "./quotation.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

/**
 * Port: words of a source, as offsets into its text → an address that a browser opens at these very
 * words; that of the whole source where they cannot be named; `null` for a source without one.
 */
export type LinkWords = (source: Source, words: Span) => string | null;

/** What a quotation's link names: the marked sentence, or all of it where none is marked. */
export function wordsToLink({
  passage,
  highlight,
}: Pick<Quotation, "passage" | "highlight">): Span {
  const marked = passage.sentences.filter(
    ({ start, end }) => start < highlight.end && end > highlight.start,
  );
  const start = marked[0]?.start ?? 0;
  const end = marked.at(-1)?.end ?? passage.text.length;
  return { start: passage.start + start, end: passage.start + end };
}
