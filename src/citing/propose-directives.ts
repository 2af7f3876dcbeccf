import type { Span } from "../domain/span.ts";
import { findRuns, isShownAsItIs, type Run } from "./find-runs.ts";
import type { Directive } from "./write-directive.ts";

/** Words at either end of a long quotation, and words of context: as few as are enough. */
const ENDS = [4, 6, 9, 14];
const CONTEXTS = [0, 1, 2, 3, 5, 8];
/** Longer quotations, in UTF-16 code units, are named by their first and last words. */
const MOST_WHOLE = 120;
/** A run with fewer words says little: the next one is tried as well. */
const TELLING_WORDS = 3;
/** How far context is looked for, in UTF-16 code units. */
const AROUND = 300;

/** A way to name the words, and what a browser should find by it: offsets into the source's text. */
export interface Proposal {
  readonly directive: Directive;
  readonly found: Span;
}

/**
 * Ways to name words of a source, the plainest first: all of them, or the first and last ones, and
 * then with what stands around them.
 */
export function* proposeDirectives(text: string, words: Span): Generator<Proposal> {
  const named = [...nameWords(text, words)];
  for (const count of CONTEXTS) {
    for (const { start, end } of named) {
      const found = { start: start.start, end: (end ?? start).end };
      const first = text.slice(start.start, start.end);
      const last = end === null ? "" : text.slice(end.start, end.end);
      const propose = (prefix: string, suffix: string) => ({
        directive: { prefix, start: first, end: last, suffix },
        found,
      });
      if (count === 0) {
        yield propose("", "");
        continue;
      }
      const prefix = contextBefore(text, found.start, count);
      const suffix = contextBehind(text, found.end, count);
      if (suffix !== "") yield propose("", suffix);
      if (prefix !== "") yield propose(prefix, "");
      if (prefix !== "" && suffix !== "") yield propose(prefix, suffix);
    }
  }
}

interface Named {
  readonly start: Span;
  readonly end: Span | null;
}

function* nameWords(text: string, words: Span): Generator<Named> {
  const runs = findRuns(text, words);
  const heads = tellingOf(runs);
  const tails = tellingOf([...runs].reverse());
  const [whole] = runs;
  if (whole === undefined) return;
  const all = spanOf(whole);
  const isOne = runs.length === 1;
  if (isOne && all.end - all.start <= MOST_WHOLE) yield { start: all, end: null };
  for (const head of heads) {
    for (const tail of tails) {
      for (const count of ENDS) {
        const start = spanOf(head.slice(0, count));
        const end = spanOf(tail.slice(-count));
        if (start.end < end.start) yield { start, end };
      }
    }
  }
  // A part of it is better than none of it.
  for (const run of heads) yield { start: spanOf(run), end: null };
}

/** The first run, and the first one with a few words. */
function tellingOf(runs: readonly Run[]): readonly Run[] {
  const telling = runs.find((run) => run.length >= TELLING_WORDS);
  return [...new Set([runs[0], telling])].filter((run) => run !== undefined);
}

function spanOf(run: Run): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

/** The last words before a place, up to it; empty where a page may have something between. */
function contextBefore(text: string, place: number, count: number): string {
  const run = findRuns(text, { start: wordStart(text, place - AROUND), end: place }).at(-1);
  const first = run?.slice(-count)[0];
  const last = run?.at(-1);
  if (first === undefined || last === undefined) return "";
  const context = text.slice(first.start, place).trimEnd();
  return isShownAsItIs(context) && !STARTS_BLOCK.test(text.slice(last.end, place)) ? context : "";
}

/** The first words behind a place, from it on. */
function contextBehind(text: string, place: number, count: number): string {
  const [run] = findRuns(text, { start: place, end: wordStart(text, place + AROUND) });
  const first = run?.[0];
  const last = run?.slice(0, count).at(-1);
  if (first === undefined || last === undefined) return "";
  const context = text.slice(place, last.end).trimStart();
  return isShownAsItIs(context) && !STARTS_BLOCK.test(text.slice(place, first.start))
    ? context
    : "";
}

/** What stands first on a new line may be drawn by a page, and not be a part of its text. */
const STARTS_BLOCK = /[\n\r]\s*\S/;

/** The nearest place, from one on, where a word may begin. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + AROUND).search(/\s/);
  return space < 0 ? Math.min(from, text.length) : from + space;
}
