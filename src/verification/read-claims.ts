import { splitTokens } from "./split-tokens.ts";

/** What a message may claim to quote. */
export interface Claims {
  /**
   * Its words, which may be a quotation as a whole; `null` when it sets lines apart as quoted.
   */
  readonly whole: string | null;
  /** The parts of it that it marks as quotations, in order; none when it marks none, or itself. */
  readonly marked: readonly string[];
}

/** Words between quotation marks that may be a quotation: fewer are a term or a title. */
const LEAST_WORDS = 4;

const PAIRS: readonly RegExp[] = [
  /“[^“”]*(?:“[^“”]*”[^“”]*)*”/g,
  /„[^„“”]*[“”]/g,
  /«[^«»]*(?:«[^«»]*»[^«»]*)*»/g,
  /(?<![\p{L}\p{N}])"[^"]*"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu,
];

/** The bar that a quoted line has in Discord, or in the terminal. */
const QUOTED_LINE = /^[^\S\n]*(?:\d+ )?[^\S\n]*(?:>+|[▌│])(?: |$)/;
/** Small print of Discord's, and the terminal's lines around a quotation. */
const SMALL_PRINT = /^[^\S\n]*(?:\d+ )?[^\S\n]*(?:-#|[┊╰])/;
/** A line of its own, or a few words with a name behind a dash, that say where from. */
const ATTRIBUTION = /\n\s*(?:—|–|--|~)\s*\S[^\n]{0,400}\s*$|\s(?:—|–|--)\s*\p{Lu}[^\n—–]{0,60}$/u;

/**
 * A message's own words, and what it marks as a quotation: the lines behind a bar, what stands
 * before a line of attribution, what stands between quotation marks.
 */
export function readClaims(message: string): Claims {
  const text = message.trim();
  const lines = text.split("\n");
  const whole = lines
    .map((line) => line.replace(QUOTED_LINE, ""))
    .join("\n")
    .trim();

  const blocks = quotedBlocks(lines);
  if (blocks.length > 0 && lines.some((line) => line.trim() !== "" && !isQuoted(line))) {
    const prose = lines.filter((line) => !isQuoted(line) && !SMALL_PRINT.test(line)).join("\n");
    const marked = [...blocks.map(withoutAttribution), ...betweenMarks(prose)];
    return { whole: null, marked };
  }
  const spans = betweenMarks(whole).filter((span) => span.length < whole.length - 2);
  if (spans.length > 0) return { whole, marked: spans };
  const own = withoutAttribution(whole);
  return { whole, marked: own === whole ? [] : [own] };
}

function isQuoted(line: string): boolean {
  return QUOTED_LINE.test(line);
}

/** Quoted lines that follow each other, each block without its bars. */
function quotedBlocks(lines: readonly string[]): readonly string[] {
  const blocks: string[][] = [];
  lines.forEach((line, at) => {
    if (!isQuoted(line)) return;
    const before = lines[at - 1];
    if (before === undefined || !isQuoted(before)) blocks.push([]);
    blocks.at(-1)?.push(line.replace(QUOTED_LINE, ""));
  });
  return blocks.map((block) => block.join("\n").trim()).filter((block) => block !== "");
}

function withoutAttribution(text: string): string {
  return text.replace(ATTRIBUTION, "").trim();
}

/** What stands between outer quotation marks, as far as it is long enough. */
function betweenMarks(text: string): readonly string[] {
  const found = PAIRS.flatMap((pair) =>
    Array.from(text.matchAll(pair), ({ index, 0: span }) => ({
      start: index,
      end: index + span.length,
      words: span.slice(1, -1).trim(),
    })),
  ).filter(({ words }) => isLongEnough(words));
  return found
    .filter((one) => !found.some((other) => other !== one && contains(other, one)))
    .sort((one, other) => one.start - other.start)
    .map(({ words }) => words);
}

function contains(
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isLongEnough(words: string): boolean {
  return splitTokens(words).length >= LEAST_WORDS;
}
