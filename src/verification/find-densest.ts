import type { Span } from "../domain/span.ts";
import type { Window } from "./open-windows.ts";
import { ELLIPSIS, type WordSequence } from "./word-sequence.ts";

/** Tokens of a window among which a text most likely stands. */
export interface Densest extends Span {
  /** Pairs of neighbouring words of the text that stand there. */
  readonly shared: number;
}

/** How far beyond those pairs words of the text may stand, in lengths of the text. */
const REACH = 1;

/**
 * The part of a window, somewhat longer than the text, that shares most pairs of words with it; all
 * of it for a text with an ellipsis, whose parts may stand far from each other.
 */
export function findDensest({ text, tokens }: WordSequence, window: Window): Densest {
  const hits: number[] = [];
  tokens.forEach(({ fold }, at) => {
    const next = tokens[at + 1]?.fold;
    for (const place of window.places.get(fold) ?? []) {
      if (next !== undefined && window.tokens[place + 1]?.fold === next) hits.push(place);
    }
  });
  hits.sort((one, other) => one - other);
  const length = Math.ceil(tokens.length * 1.5);
  let shared = 0;
  let from = 0;
  let first = 0;
  hits.forEach((place, last) => {
    while ((hits[first] as number) < place - length) first++;
    if (last - first + 1 <= shared) return;
    shared = last - first + 1;
    from = hits[first] as number;
  });
  if (ELLIPSIS.test(text)) return { start: 0, end: window.tokens.length, shared };
  const reach = tokens.length * REACH + 10;
  return {
    start: Math.max(0, from - reach),
    end: Math.min(window.tokens.length, from + length + reach),
    shared,
  };
}
