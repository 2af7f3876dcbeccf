import { diffArrays } from "diff";
import type { Span } from "../domain/span.ts";
import type { Difference } from "../domain/verification.ts";
import { levelSigns } from "./level-signs.ts";

/** How a text differs from the part of another one that is most like it. */
export interface Comparison {
  /** That part, as offsets into the other text. */
  readonly span: Span;
  /** In order. */
  readonly differences: readonly Difference[];
  /** Words of both among those of the longer one, 0 to 1. */
  readonly likeness: number;
}

/** Words and signs; of scripts without spaces, characters. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

interface Token extends Span {
  /** With its signs levelled. */
  readonly word: string;
}

/** @returns `null` when they have no word in common */
export function compareWords(given: string, text: string): Comparison | null {
  const ofText = tokensOf(text);
  const ofGiven = tokensOf(given);
  const changes = diffArrays(
    ofText.map(({ word }) => word),
    ofGiven.map(({ word }) => word),
  );
  const firstKept = changes.findIndex(isKept);
  const lastKept = changes.findLastIndex(isKept);
  if (firstKept < 0) return null;

  let inText = 0;
  let inGiven = 0;
  let kept = 0;
  let span: Span | null = null;
  const differences: Difference[] = [];
  changes.forEach((change, place) => {
    const count = change.value.length;
    const isMissing = change.removed === true;
    const isAdded = change.added === true;
    const outside = place < firstKept || place > lastKept;
    const from = isAdded
      ? ofGiven.slice(inGiven, inGiven + count)
      : ofText.slice(inText, inText + count);
    if (!isAdded) inText += count;
    if (!isMissing) inGiven += count;
    // What the text says before and behind the part that is like the given one is not missing.
    if (isMissing && outside) return;
    if (!isAdded) span = { start: (span ?? startOf(from)).start, end: from.at(-1)?.end ?? 0 };
    if (!isAdded && !isMissing) kept += count;
    const slice = isAdded ? given : text;
    const kind = isAdded ? "added" : isMissing ? "missing" : "kept";
    differences.push({ kind, text: slice.slice(startOf(from).start, from.at(-1)?.end) });
  });
  if (span === null) return null;
  const compared = differences.reduce(
    (sum, { kind, text: words }) => (kind === "added" ? sum : sum + tokensOf(words).length),
    0,
  );
  return { span, differences, likeness: kept / Math.max(compared, ofGiven.length) };
}

function isKept({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }) {
  return !added && !removed;
}

function startOf(tokens: readonly Token[]): Span {
  return tokens[0] ?? { start: 0, end: 0 };
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (found) => ({
    word: levelSigns(found[0]).text,
    start: found.index,
    end: found.index + found[0].length,
  }));
}
