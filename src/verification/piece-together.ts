import type { CutSign } from "../domain/verification.ts";
import { findRuns, goesOn, type Run } from "./find-runs.ts";
import { isGrave, isNegation } from "./grave-words.ts";
import type { Window } from "./open-windows.ts";
import { beginsSentence, ELLIPSIS, gapBefore, type WordSequence } from "./word-sequence.ts";

/** Words of a piece from which it means something, wherever it stands. */
const LEAST_WORDS = 4;
/** Between two ellipses, and behind the piece before in the same source. */
const LEAST_MARKED = 2;
/** A sentence by itself. */
const LEAST_SENTENCE = 3;
/** Of either side, where a text goes on in mid-sentence at another place and does not say so. */
const LEAST_SPLICED = 8;
/** Words left out in mid-sentence without a mark; fewer are an alteration. */
const LEAST_LEFT_OUT = 5;
/** So many words are no longer those of one sentence. */
const LONG_CUT = 40;
const MOST_PIECES = 16;
/** Runs and ends tried for each piece. */
const MOST_TRIED = 8;

/**
 * Runs that together are every word of a text, in its order; `null` when there are none. Where one
 * ends and the next begins the text must say so with an ellipsis, or both be at ends of sentences.
 * Otherwise nothing that turns the sense around may stand at the joint, and in mid-sentence of the
 * text, too, only long pieces and cuts count. So a word that was dropped or put in is never taken
 * for a cut.
 */
export function pieceTogether(
  given: WordSequence,
  windows: readonly Window[],
): readonly Run[] | null {
  const failed = new Set<string>();
  const cover = (from: number, before: Run | null, depth: number): readonly Run[] | null => {
    if (from === given.tokens.length) return [];
    const state = `${from}:${before?.window.start}:${before?.at}:${before?.length}`;
    if (depth === MOST_PIECES || failed.has(state)) return null;
    for (const run of nearestFirst(findRuns(given, { from, windows }), before)) {
      for (const piece of endingsOf(given, run)) {
        if (!isLongEnough(given, piece, before)) continue;
        if (before !== null && !mayFollow(given, before, piece)) continue;
        const rest = cover(from + piece.length, piece, depth + 1);
        if (rest !== null) return [piece, ...rest];
      }
    }
    failed.add(state);
    return null;
  };
  return cover(0, null, 0);
}

export function cutSignBefore(given: WordSequence, at: number): CutSign {
  return ELLIPSIS.test(gapBefore(given, at)) ? "marked" : "silent";
}

/** Of the same length, what follows the piece before in its source goes first. */
function nearestFirst(runs: readonly Run[], before: Run | null): readonly Run[] {
  const distance = (run: Run) =>
    before !== null && goesOn(before, run) ? run.at - before.at : Number.POSITIVE_INFINITY;
  const longest = runs[0]?.length ?? 0;
  return runs
    .filter(({ length }, place) => place < MOST_TRIED || length === longest)
    .sort((one, other) => other.length - one.length || compare(distance(one), distance(other)))
    .slice(0, MOST_TRIED);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** The run, and what is left of it when it ends sooner: at an ellipsis or an end of a sentence. */
function endingsOf(given: WordSequence, run: Run): readonly Run[] {
  const endings = [run];
  for (let length = run.length - 1; length > 0 && endings.length < MOST_TRIED; length--) {
    const end = run.from + length;
    if (cutSignBefore(given, end) === "marked" || beginsSentence(given, end)) {
      endings.push({ ...run, length });
    }
  }
  return endings;
}

function isLongEnough(given: WordSequence, piece: Run, before: Run | null): boolean {
  const { from, at, length, window } = piece;
  const end = from + length;
  if (length >= LEAST_WORDS || length === given.tokens.length) return true;
  const isMarked =
    (from === 0 || cutSignBefore(given, from) === "marked") &&
    (end === given.tokens.length || cutSignBefore(given, end) === "marked");
  if (isMarked && (before === null || goesOn(before, piece))) return length >= LEAST_MARKED;
  const isSentence = beginsSentence(window, at) && beginsSentence(window, at + length);
  return isSentence && length >= LEAST_SENTENCE;
}

function mayFollow(given: WordSequence, before: Run, piece: Run): boolean {
  if (cutSignBefore(given, piece.from) === "marked") return true;
  const { window } = before;
  const end = before.at + before.length;
  if (beginsSentence(window, end) && beginsSentence(piece.window, piece.at)) return true;

  // In mid-sentence of a source, without a mark.
  const isTurned = [
    [given, piece.from],
    [window, end],
    [piece.window, piece.at - 1],
  ] as const;
  if (isTurned.some(([sequence, place]) => isGraveAt(sequence, place))) return false;
  if (beginsSentence(given, piece.from)) return true;
  if (!goesOn(before, piece)) {
    return before.length >= LEAST_SPLICED && piece.length >= LEAST_SPLICED;
  }
  const leftOut = window.tokens.slice(end, piece.at);
  if (leftOut.length >= LONG_CUT) return true;
  return leftOut.length >= LEAST_LEFT_OUT && !leftOut.some(({ fold }) => isNegation(fold));
}

/** A capital at the beginning of a sentence says nothing. */
function isGraveAt(sequence: WordSequence, at: number): boolean {
  const token = sequence.tokens[at];
  if (token === undefined) return false;
  return isGrave(beginsSentence(sequence, at) ? token.fold : token.key);
}
