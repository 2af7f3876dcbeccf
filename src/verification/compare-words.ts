import type { Span } from "../domain/span.ts";
import type { Difference } from "../domain/verification.ts";
import { type Step as AlignedStep, alignWords } from "./align-words.ts";
import { isSameStart } from "./find-runs.ts";
import type { Token } from "./split-tokens.ts";
import { ELLIPSIS, gapBefore, type WordSequence, wordsBetween } from "./word-sequence.ts";

/** A step of which it is known whether both words are the same. */
export interface Step extends Omit<AlignedStep, "kind"> {
  readonly kind: "same" | "other" | "missing" | "added";
}

/** How a text differs from the part of another one that is most like it. */
export interface Comparison {
  /** From the first step of the source on; what the text adds before and behind is in it too. */
  readonly steps: readonly Step[];
  /** Tokens of the source's text that are compared: from the first up to, and without, the last. */
  readonly span: Span;
  /** Words of both among those compared, 0 to 1; of a missing stretch few count. */
  readonly likeness: number;
  /** Most words of both one after the other. */
  readonly longestRun: number;
}

/** A missing stretch counts as so many words at most: it may be left out by intent. */
const MOST_MISSING = 3;

/**
 * @param near the tokens of the source's text among which it is looked for
 * @returns `null` when they have no word in common
 */
export function compareWords(
  given: WordSequence,
  source: WordSequence,
  near: Span,
): Comparison | null {
  const part = { text: source.text, tokens: source.tokens.slice(near.start, near.end) };
  const steps = alignWords(given, part).map((step) => {
    const moved = step.at < 0 ? step : { ...step, at: step.at + near.start };
    return { ...moved, kind: kindOf(moved) };
  });
  const kept = steps.filter(({ kind }) => kind === "same").length;
  const touched = steps.filter(({ at }) => at >= 0);
  if (kept === 0 || touched.length === 0) return null;

  let missing = 0;
  let missingRun = 0;
  let run = 0;
  let longestRun = 0;
  for (const { kind } of steps) {
    missingRun = kind === "missing" ? missingRun + 1 : 0;
    if (missingRun > 0 && missingRun <= MOST_MISSING) missing++;
    run = kind === "same" ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
  }
  const span = { start: touched[0]?.at ?? 0, end: (touched.at(-1)?.at ?? 0) + 1 };
  return { steps, span, likeness: kept / (given.tokens.length + missing), longestRun };

  function kindOf({ kind, from, at }: AlignedStep): Step["kind"] {
    if (kind !== "pair") return kind;
    const [one, other] = [given.tokens[from] as Token, source.tokens[at] as Token];
    const isStart = from === 0 || ELLIPSIS.test(gapBefore(given, from));
    return one.key === other.key || (isStart && isSameStart(one, other)) ? "same" : "other";
  }
}

/**
 * The differences in order, what was put in place of something behind it. The signs between words
 * go with those that agree, so that of the source they are, joined, its words to the letter.
 */
export function toDifferences(
  { steps }: Comparison,
  given: WordSequence,
  source: WordSequence,
): readonly Difference[] {
  const blocks = blocksOf(steps).map((block) => ({
    isKept: block[0]?.kind === "same",
    stands: block.flatMap(({ at }) => (at >= 0 ? [at] : [])),
    written: block.flatMap(({ from }) => (from >= 0 ? [from] : [])),
  }));
  const differences: Difference[] = [];
  let end: number | null = null;
  blocks.forEach(({ isKept, stands, written }, place) => {
    const [first, last] = [stands[0], stands.at(-1)];
    if (first !== undefined && last !== undefined) {
      const next = blocks.slice(place + 1).find((block) => block.stands.length > 0);
      const start: number = (isKept ? end : null) ?? source.tokens[first]?.start ?? 0;
      const behind = isKept && next !== undefined ? next.stands[0] : undefined;
      end =
        (behind === undefined ? undefined : source.tokens[behind]?.start) ??
        source.tokens[last]?.end ??
        start;
      const text = source.text.slice(start, end);
      differences.push({ kind: isKept ? "kept" : "missing", text });
    }
    const [opening, closing] = [written[0], written.at(-1)];
    if (!isKept && opening !== undefined && closing !== undefined) {
      differences.push({ kind: "added", text: wordsBetween(given, opening, closing + 1) });
    }
  });
  return differences;
}

/** Steps that agree, and steps that do not, by turns. */
export function blocksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const blocks: Step[][] = [];
  for (const step of steps) {
    const block = blocks.at(-1);
    const isSame = step.kind === "same";
    if (block !== undefined && (block[0]?.kind === "same") === isSame) block.push(step);
    else blocks.push([step]);
  }
  return blocks;
}
