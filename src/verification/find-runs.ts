import type { Window } from "./open-windows.ts";
import type { Token } from "./split-tokens.ts";
import type { WordSequence } from "./word-sequence.ts";

/** Words of a text that stand one after the other in a window. */
export interface Run {
  readonly window: Window;
  /** Token of the text, and of the window, at which it begins. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Runs that begin at one token of the text, as long as they go, the longest first. */
export function findRuns(
  given: WordSequence,
  { from, windows }: { readonly from: number; readonly windows: readonly Window[] },
): readonly Run[] {
  const first = given.tokens[from];
  if (first === undefined) return [];
  const runs: Run[] = [];
  for (const window of windows) {
    for (const at of window.places.get(first.fold) ?? []) {
      if (!isSameStart(first, window.tokens[at] as Token)) continue;
      let length = 1;
      while (isSame(given.tokens[from + length], window.tokens[at + length])) length++;
      runs.push({ window, from, at, length });
    }
  }
  return runs.sort((one, other) => other.length - one.length);
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.key === other?.key;
}

/** At the beginning of a quotation its first letter may be in either case. */
export function isSameStart(one: Token, other: Token): boolean {
  if (one.key === other.key) return true;
  return one.fold === other.fold && one.key.slice(1) === other.key.slice(1);
}

/** Whether a run stands behind another one in the same source. */
export function goesOn(before: Run, run: Run): boolean {
  return before.window === run.window && run.at >= before.at + before.length;
}
