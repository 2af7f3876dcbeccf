import type { Span } from "../domain/span.ts";
import type { Difference } from "../domain/verification.ts";
import { type Step as AlignedStep, alignWords } from "./align-words.ts";
import { isSameStart } from "./find-runs.ts";
import type { Token } from "./split-tokens.ts";
import { ELLIPSIS, gapBefore, type WordSequence } from "./word-sequence.ts";

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

/** @returns `null` when they have no word in common */
export function compareWords(given: WordSequence, source: WordSequence): Comparison | null {
  const steps = alignWords(given, source).map((step) => ({ ...step, kind: kindOf(step) }));
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
 * The differences in order, what was put in place of something behind it. Of the source each text
 * goes up to the next one's beginning, so that joined they are its words to the letter.
 */
export function toDifferences(
  { steps, span }: Comparison,
  given: WordSequence,
  source: WordSequence,
): readonly Difference[] {
  const differences: Difference[] = [];
  const upTo = ({ text, tokens }: WordSequence, from: number, to: number, end: number) =>
    text.slice(tokens[from]?.start, to < end ? tokens[to]?.start : tokens[end - 1]?.end);
  for (const block of blocksOf(steps)) {
    const stands = block.filter(({ at }) => at >= 0);
    const written = block.filter(({ from }) => from >= 0);
    const [first, last] = [stands[0], stands.at(-1)];
    const isKept = block[0]?.kind === "same";
    if (first !== undefined && last !== undefined) {
      const text = upTo(source, first.at, last.at + 1, span.end);
      differences.push({ kind: isKept ? "kept" : "missing", text });
    }
    const [opening, closing] = [written[0], written.at(-1)];
    if (!isKept && opening !== undefined && closing !== undefined) {
      const text = upTo(given, opening.from, closing.from + 1, given.tokens.length);
      differences.push({ kind: "added", text });
    }
  }
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
