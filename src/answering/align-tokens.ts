import { diffArrays } from "diff";
import type { Span } from "../domain/span.ts";
import { DIRECTIONS, type Token, type TokenKind } from "./read-tokens.ts";

/** How the words of two texts go together, in their order. */
export interface Alignment {
  /** Words that stand in both, in runs of two at least. */
  readonly shared: number;
  /** What contradicts the other text, as places of the words in each. */
  readonly differing: { readonly one: readonly Span[]; readonly other: readonly Span[] };
}

/** Where at most so many words were put in place of others, each of them counts. */
const SHORT = 3;
/** A negation among more words belongs to what was added, or is another way to say the same. */
const MOST_ADDED_WITH_NEGATION = 2;
const MOST_CHANGED_WITH_NEGATION = 4;

/** More words than this, and so many times the other text's, are an addition. */
const LONG = 8;
const LONG_TIMES = 3;

const STATING = ["number", "date", "name"] as const satisfies readonly TokenKind[];

/**
 * Lays two texts beside each other. They contradict each other where one has other numbers, dates
 * or names in the place of the other's, where a negation stands in one alone, or where a word is
 * put in the place of its opposite.
 */
export function alignTokens(one: readonly Token[], other: readonly Token[]): Alignment {
  const changes = diffArrays(
    one.map(({ word }) => word),
    other.map(({ word }) => word),
  );
  const texts = { one: describeText(one), other: describeText(other) };
  const differing: { one: Span[]; other: Span[] } = { one: [], other: [] };
  let shared = 0;
  let [atOne, atOther] = [0, 0];
  let gap: { one: readonly Token[]; other: readonly Token[] } = { one: [], other: [] };
  const closeGap = () => {
    const found = compareGap(gap.one, gap.other, texts);
    differing.one.push(...found.one);
    differing.other.push(...found.other);
    gap = { one: [], other: [] };
  };
  for (const { added, removed, value } of changes) {
    if (removed) gap.one = one.slice(atOne, atOne + value.length);
    else if (added) gap.other = other.slice(atOther, atOther + value.length);
    else {
      closeGap();
      if (value.length > 1) shared += value.length;
    }
    if (!added) atOne += value.length;
    if (!removed) atOther += value.length;
  }
  closeGap();
  return { shared, differing };
}

/** A whole text, for what a gap alone does not tell. */
interface TextWords {
  readonly words: ReadonlySet<string>;
  /** First letters of its names, in order. */
  readonly initials: string;
}

function describeText(tokens: readonly Token[]): TextWords {
  const names = tokens.filter(({ kind }) => kind === "name");
  return {
    words: new Set(tokens.map(({ word }) => word)),
    initials: names.map(({ word }) => word.charAt(0)).join(""),
  };
}

/** What stands between two stretches that agree. */
function compareGap(
  one: readonly Token[],
  other: readonly Token[],
  texts: { readonly one: TextWords; readonly other: TextWords },
): { one: Span[]; other: Span[] } {
  const found: { one: Span[]; other: Span[] } = { one: [], other: [] };
  const [fewer, more] = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  const isShort = more <= SHORT;
  // Where one text says much more than the other, it adds to it.
  const isAddition = more > LONG && more > LONG_TIMES * fewer;
  for (const kind of isAddition ? [] : STATING) {
    const ofOne = one.filter((token) => token.kind === kind);
    const ofOther = other.filter((token) => token.kind === kind);
    if (ofOne.length === 0 || ofOther.length === 0) continue;
    const isAbbreviated =
      ofOne.some((token) => abbreviates(token, texts.other)) ||
      ofOther.some((token) => abbreviates(token, texts.one));
    if (kind === "name" && isAbbreviated) continue;
    const newInOne = ofOne.filter(({ word }) => !texts.other.words.has(word));
    const newInOther = ofOther.filter(({ word }) => !texts.one.words.has(word));
    // In longer gaps words have moved, so only what neither text has elsewhere counts.
    const differs = isShort
      ? newInOne.length + newInOther.length > 0
      : newInOne.length > 0 && newInOther.length > 0;
    if (!differs) continue;
    found.one.push(...(isShort ? ofOne : newInOne).map(toSpan));
    found.other.push(...(isShort ? ofOther : newInOther).map(toSpan));
  }
  const isNegated = { one: one.filter(isNegation), other: other.filter(isNegation) };
  const isAdded = one.length === 0 || other.length === 0;
  const isClose =
    one.length + other.length <= (isAdded ? MOST_ADDED_WITH_NEGATION : MOST_CHANGED_WITH_NEGATION);
  if (isClose && (isNegated.one.length === 0) !== (isNegated.other.length === 0)) {
    found.one.push(...isNegated.one.map(toSpan));
    found.other.push(...isNegated.other.map(toSpan));
  }
  for (const token of one.filter(({ kind }) => kind === "direction")) {
    const opposite = other.find((candidate) => areOpposite(token.word, candidate.word));
    if (opposite === undefined) continue;
    found.one.push(toSpan(token));
    found.other.push(toSpan(opposite));
  }
  return found;
}

function isNegation({ kind }: Token): boolean {
  return kind === "negation";
}

function areOpposite(one: string, other: string): boolean {
  const [end, otherEnd] = [DIRECTIONS.get(one), DIRECTIONS.get(other)];
  return end !== undefined && end !== otherEnd && end.slice(0, -1) === otherEnd?.slice(0, -1);
}

/** "J&K" for "Jammu and Kashmir", "UNSC" for "United Nations Security Council". */
function abbreviates({ word }: Token, { initials }: TextWords): boolean {
  const letters = word.replaceAll("&", "");
  return letters.length > 1 && letters.length <= MOST_LETTERS && initials.includes(letters);
}

/** Of an abbreviation. */
const MOST_LETTERS = 6;

function toSpan({ start, end }: Token): Span {
  return { start, end };
}
