import { segmentText } from "../domain/segment-text.ts";
import type { Span } from "../domain/span.ts";

/** Words that follow each other in one block of a page, as offsets into the source's text. */
export type Run = readonly Span[];

const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * Words of a stretch of a source that a page shows just as they stand there, one after the other.
 * A run ends at each line break, since the next line may be another item of a list, and where marks
 * stand that a page may show otherwise (Markdown, footnotes) or not at all (soft hyphens, controls).
 */
export function findRuns(text: string, { start, end }: Span): Run[] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  const finish = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let at = start;
  for (const { segment, isWordLike } of segmentText(text.slice(start, end), WORDS)) {
    const isSafe = !UNSAFE.test(segment);
    if (!isSafe) finish();
    else if (isWordLike && !isMarker(text, at)) run.push({ start: at, end: at + segment.length });
    at += segment.length;
  }
  finish();
  return runs;
}

/** Whether a page is sure to show the text as it stands here, but for its white space. */
export function isShownAsItIs(text: string): boolean {
  return !UNSAFE.test(text);
}

const UNSAFE =
  /[\n\r\v\f\u0085\u2028\u2029*_`~[\]<>|\\#\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFD]|\p{Cc}|\p{Surrogate}/u;

/** A number or letter before an item of a list, which a page may draw instead of writing it. */
const MARKER = /^[\t ]*\(?(?:\d{1,3}|\p{L}|[ivxlcdm]{1,6})[.)](?=\s)/iu;

function isMarker(text: string, at: number): boolean {
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  if (at - lineStart > LONGEST_MARKER) return false;
  const [marker] = MARKER.exec(text.slice(lineStart, at + LONGEST_MARKER)) ?? [];
  return marker !== undefined && at < lineStart + marker.length;
}

/** With its indentation, in UTF-16 code units. */
const LONGEST_MARKER = 20;
