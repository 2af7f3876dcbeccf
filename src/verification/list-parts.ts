import type { Part } from "../domain/verification.ts";
import { goesOn, type Run } from "./find-runs.ts";
import { placeOf, placeOfRun } from "./open-windows.ts";
import { cutSignBefore } from "./piece-together.ts";
import { beginsSentence, ELLIPSIS, gapBefore, type WordSequence } from "./word-sequence.ts";

/** Pieces in order, with what is left out between them, or that they are joined from elsewhere. */
export function listParts(given: WordSequence, runs: readonly Run[]): readonly Part[] {
  const parts: Part[] = runs.flatMap((run, place) => {
    const { window, from, at } = run;
    const piece: Part = { kind: "piece", place: placeOfRun(given, run) };
    const before = runs[place - 1];
    if (before === undefined) return [...leftOutBefore(given, run), piece];
    const end = before.at + before.length;
    const sign = cutSignBefore(given, from);
    if (!goesOn(before, run)) return [{ kind: "joint", sign }, piece];
    return end === at
      ? [piece]
      : [{ kind: "left-out", place: placeOf(window, end, at), sign }, piece];
  });
  const last = runs.at(-1);
  return last === undefined ? parts : [...parts, ...leftOutBehind(given, last)];
}

/** An ellipsis that the source does not have says that its sentence begins before, … */
function leftOutBefore(given: WordSequence, { window, at }: Run): readonly Part[] {
  if (!ELLIPSIS.test(gapBefore(given, 0)) || ELLIPSIS.test(gapBefore(window, at))) return [];
  let start = at;
  while (start > 0 && (start === at || !beginsSentence(window, start))) start--;
  return start === at
    ? []
    : [{ kind: "left-out", place: placeOf(window, start, at), sign: "marked" }];
}

/** … or goes on behind. */
function leftOutBehind(given: WordSequence, { window, from, at, length }: Run): readonly Part[] {
  const [closing, start] = [gapBefore(given, from + length), at + length];
  if (!ELLIPSIS.test(closing) || ELLIPSIS.test(gapBefore(window, start))) return [];
  let end = start;
  while (end < window.tokens.length && (end === start || !beginsSentence(window, end))) end++;
  return end === start
    ? []
    : [{ kind: "left-out", place: placeOf(window, start, end), sign: "marked" }];
}
