import { LESSER_DIFFERENCES, type LesserDifference } from "../domain/verification.ts";
import type { Run } from "./find-runs.ts";
import { INVISIBLE, type Token } from "./split-tokens.ts";
import { ELLIPSIS, gapBefore, type WordSequence } from "./word-sequence.ts";

/** Signs between words, by what they are called when they differ. */
const SIGNS: readonly (readonly [LesserDifference, RegExp])[] = [
  ["ellipsis", /…|\.\s?\.\s?\.|\[\s*…\s*\]/g],
  ["quotation-marks", /["'“”„‟«»‹›‘’‚‛「」『』`´]/g],
  ["dashes", /[-‐‑‒–—―−]/g],
  ["invisible", INVISIBLE],
  ["markup", /[*_~|\\#>]|\]\([^)]*\)/g],
];

/** Signs that differ between words of a text and the same words of a source. */
export function nameLesser(given: WordSequence, runs: readonly Run[]): readonly LesserDifference[] {
  const named = new Set<LesserDifference>();
  for (const { window, from, at, length } of runs) {
    for (let step = 0; step < length; step++) {
      compareWritten(given, window, { from: from + step, at: at + step, named });
      if (step === 0) continue;
      compareGaps(gapBefore(given, from + step), gapBefore(window, at + step), named);
    }
  }
  const last = runs.at(-1);
  if (last !== undefined) compareEnds(given, last, named);
  return LESSER_DIFFERENCES.filter((kind) => named.has(kind));
}

interface Pair {
  readonly from: number;
  readonly at: number;
  readonly named: Set<LesserDifference>;
}

/** The same word, written in another way. */
function compareWritten(given: WordSequence, window: WordSequence, { from, at, named }: Pair) {
  const one = given.tokens[from] as Token;
  const other = window.tokens[at] as Token;
  const [written, stands] = [
    given.text.slice(one.start, one.end),
    window.text.slice(other.start, other.end),
  ];
  if (written === stands) return;
  if (one.key !== other.key || /[[\]]/.test(written + stands)) named.add("first-letter");
  const level = (word: string) => word.replace(/[[\]]/g, "").toLowerCase();
  if (level(written) === level(stands)) return;
  if (/[\p{N}%]/u.test(one.key)) named.add("figures");
  else if (/[\s\u00ad]/.test(written + stands)) named.add("hyphenation");
  else if (written.replace(INVISIBLE, "") === stands.replace(INVISIBLE, "")) named.add("invisible");
  else if (/['’‘ʼ`´]/.test(one.key)) named.add("quotation-marks");
  else if (/\./.test(written + stands)) named.add("punctuation");
  else named.add("letter-forms");
}

function compareGaps(given: string, source: string, named: Set<LesserDifference>): void {
  if (given === source) return;
  let [one, other] = [given, source];
  for (const [kind, signs] of SIGNS) {
    if (all(one, signs) !== all(other, signs)) named.add(kind);
    one = one.replace(signs, "");
    other = other.replace(signs, "");
  }
  if (all(one, /\S/g) !== all(other, /\S/g)) named.add("punctuation");
  if (/\n/.test(given) !== /\n/.test(source)) named.add("line-breaks");
  else if (all(given, /\s/g) !== all(source, /\s/g)) named.add("white-space");
}

function all(text: string, signs: RegExp): string {
  return text.match(signs)?.join("") ?? "";
}

/**
 * A full stop behind the last word is named where the source goes on with something else; an
 * ellipsis where both have one, since otherwise it marks a cut.
 */
function compareEnds(
  given: WordSequence,
  { window, from, at, length }: Run,
  named: Set<LesserDifference>,
): void {
  if (from + length < given.tokens.length) return;
  const [one, other] = [gapBefore(given, from + length), gapBefore(window, at + length)];
  const [mark, stands] = [ELLIPSIS.exec(one)?.[0], ELLIPSIS.exec(other)?.[0]];
  if (mark !== undefined && stands !== undefined && mark !== stands) named.add("ellipsis");
  const closing = closingSign(one);
  if (closing !== "" && closing !== closingSign(other)) named.add("punctuation");
}

function closingSign(gap: string): string {
  return gap.replace(ELLIPSIS, "").match(/[.,;:!?。！？]/)?.[0] ?? "";
}
