import type { Span } from "../domain/span.ts";
import { splitSentences } from "../domain/split-sentences.ts";
import { cutWords } from "./cut-words.ts";
import { packEvenly } from "./pack-evenly.ts";
import { trimSpan } from "./trim-span.ts";

interface DivideSpanOptions {
  /** Offsets, ascending, at which it is best divided; sentences are taken if there are none. */
  readonly starts: readonly number[];
  /** Tokens of a part, at least 1. */
  readonly limitTokens: number;
  readonly countTokens: (text: string) => number;
}

/**
 * Divides a span that is longer than the limit into even parts: between list items or sentences,
 * and within a sentence only where it is too long itself, or else a few words would remain alone.
 * Counts each word's tokens a few times at most, so that time stays linear.
 */
export function divideSpan(text: string, span: Span, options: DivideSpanOptions): Span[] {
  const { starts, limitTokens } = options;
  const bySentence = (unit: Span): Unit[] =>
    unitsBetween(text, unit, startsOf(text, unit), options);
  const coarse =
    starts.length > 0
      ? refine(unitsBetween(text, span, starts, options), limitTokens, bySentence)
      : bySentence(span);
  const cut = (unit: Span): Unit[] => unitsOfWords(text, unit, options);
  const units = refine(coarse, limitTokens, cut);
  const parts = pack(units, limitTokens);
  const hasRest = parts.some((part) => sum(part) < Math.min(REST_TOKENS, limitTokens / 4));
  const even = hasRest ? pack(refine(units, limitTokens / 2, cut), limitTokens) : parts;
  return even.flatMap((part) => spansWithin(text, part, options));
}

/** Fewer tokens than these say too little to be quoted alone. */
const REST_TOKENS = 10;

interface Unit extends Span {
  readonly tokens: number;
}

function startsOf(text: string, span: Span): number[] {
  return splitSentences(text.slice(span.start, span.end)).map(({ start }) => span.start + start);
}

function unitsBetween(
  text: string,
  span: Span,
  starts: readonly number[],
  { countTokens }: DivideSpanOptions,
): Unit[] {
  const edges = [span.start, ...starts.filter((start) => start > span.start), span.end];
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? span.start;
    return { start, end, tokens: Math.max(1, countTokens(text.slice(start, end))) };
  });
}

function unitsOfWords(text: string, span: Span, options: DivideSpanOptions): Unit[] {
  const { limitTokens, countTokens } = options;
  const pieces = cutWords(text, span, {
    limitBytes: Math.ceil(limitTokens / 4),
    mayStay: (word) => Buffer.byteLength(word) <= limitTokens || countTokens(word) <= limitTokens,
  });
  return unitsBetween(
    text,
    span,
    pieces.map(({ start }) => start),
    options,
  );
}

function refine(
  units: readonly Unit[],
  limitTokens: number,
  divide: (unit: Unit) => readonly Unit[],
): Unit[] {
  return units.flatMap((unit) => (unit.tokens > limitTokens ? divide(unit) : [unit]));
}

function pack(units: readonly Unit[], limitTokens: number): Unit[][] {
  const ends = packEvenly(
    units.map(({ tokens }) => tokens),
    limitTokens,
  );
  return ends.map((end, at) => units.slice(ends[at - 1] ?? 0, end));
}

function sum(units: readonly Unit[]): number {
  return units.reduce((total, { tokens }) => total + tokens, 0);
}

/** Halves a part whose tokens, counted together, are more than those of its units. */
function spansWithin(text: string, units: readonly Unit[], options: DivideSpanOptions): Span[] {
  const start = units[0]?.start ?? 0;
  const end = units.at(-1)?.end ?? start;
  const span = trimSpan(text, { start, end });
  if (span.start === span.end) return [];
  const words = text.slice(span.start, span.end);
  if (units.length < 2 || options.countTokens(words) <= options.limitTokens) return [span];
  const middle = Math.ceil(units.length / 2);
  return [units.slice(0, middle), units.slice(middle)].flatMap((half) =>
    spansWithin(text, half, options),
  );
}
