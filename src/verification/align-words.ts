import { describeTokens, type TokenFeatures } from "./describe-tokens.ts";
import { ELLIPSIS, gapBefore, type WordSequence } from "./word-sequence.ts";

/** One step through two texts: words of both, or of one of them (-1 for the other). */
export interface Step {
  readonly kind: "pair" | "missing" | "added";
  /** Token of the given text. */
  readonly from: number;
  /** Token of the source's text. */
  readonly at: number;
}

/**
 * How much each step is worth: words that agree draw the text to its place, and a stretch that is
 * missing costs most where it begins, so that agreeing words stay together.
 */
const WORTH = { same: 1, case: 0.8, similar: -0.1, other: -0.5, added: -0.6 } as const;
const MISSING = { first: -0.9, next: -0.12 } as const;
/** Where the given text has an ellipsis something is missing by intent. */
const LEFT_OUT = { first: -0.2, next: -0.002 } as const;

/** Where a score comes from. */
const PAIR = 0;
const ADDED = 1;
const MISSED = 2;

/**
 * The whole of a text against the part of another one that is most like it: alignment with affine
 * gaps (Gotoh 1982), free to begin and end anywhere in the other one. Time and space grow with the
 * product of their lengths, so its inner loop is flat and makes no objects.
 */
export function alignWords(given: WordSequence, source: WordSequence): readonly Step[] {
  const rows = given.tokens.length;
  const width = source.tokens.length + 1;
  const { one, other } = describeTokens(given, source);
  // The states from which the best pair, added word and missing word come, two bits each.
  const origins = new Uint8Array((rows + 1) * width);
  let paired = new Float64Array(width);
  let added = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let missed = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let row = 1; row <= rows; row++) {
    const isCut = row < rows && ELLIPSIS.test(gapBefore(given, row));
    const { first, next } = isCut ? LEFT_OUT : MISSING;
    const pairs = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const adds = new Float64Array(width);
    const misses = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    for (let column = 0; column < width; column++) {
      let origin = 0;
      if (column > 0) {
        const from = stateOf(paired, added, missed, column - 1);
        pairs[column] =
          scoreOf(from, paired, added, missed, column - 1) +
          worthOfPair(one, row - 1, other, column - 1);
        const opener = (pairs[column - 1] as number) >= (adds[column - 1] as number) ? PAIR : ADDED;
        const opened = Math.max(pairs[column - 1] as number, adds[column - 1] as number) + first;
        const extended = (misses[column - 1] as number) + next;
        misses[column] = Math.max(opened, extended);
        origin = from | ((opened >= extended ? opener : MISSED) << 4);
      }
      const from = stateOf(paired, added, missed, column);
      adds[column] = scoreOf(from, paired, added, missed, column) + WORTH.added;
      origins[row * width + column] = origin | (from << 2);
    }
    paired = pairs;
    added = adds;
    missed = misses;
  }
  let column = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < width; place++) {
    const score = scoreOf(stateOf(paired, added, missed, place), paired, added, missed, place);
    if (score > best) {
      best = score;
      column = place;
    }
  }
  const state = stateOf(paired, added, missed, column);
  return traceBack(origins, { row: rows, column, state, width });
}

function stateOf(paired: Float64Array, added: Float64Array, missed: Float64Array, column: number) {
  const pair = paired[column] as number;
  const add = added[column] as number;
  const miss = missed[column] as number;
  return pair >= add && pair >= miss ? PAIR : add >= miss ? ADDED : MISSED;
}

/** Arguments one by one: an object for each cell would double the time. */
function scoreOf(
  state: number,
  paired: Float64Array,
  added: Float64Array,
  missed: Float64Array,
  column: number,
): number {
  return (state === PAIR ? paired : state === ADDED ? added : missed)[column] as number;
}

function worthOfPair(one: TokenFeatures, from: number, other: TokenFeatures, at: number): number {
  if (one.keys[from] === other.keys[at]) return WORTH.same;
  if (one.folds[from] === other.folds[at]) return WORTH.case;
  const kind = one.kinds[from];
  if (kind !== 0 && kind === other.kinds[at]) return WORTH.similar;
  const isAlike =
    one.beginnings[from] === other.beginnings[at] || one.ends[from] === other.ends[at];
  return isAlike ? WORTH.similar : WORTH.other;
}

function traceBack(
  origins: Uint8Array,
  end: { row: number; column: number; state: number; readonly width: number },
): readonly Step[] {
  let { row, column, state } = end;
  const steps: Step[] = [];
  while (row > 0) {
    const origin = origins[row * end.width + column] as number;
    const before = (origin >> (state * 2)) & 3;
    if (state === PAIR) steps.push({ kind: "pair", from: --row, at: --column });
    else if (state === ADDED) steps.push({ kind: "added", from: --row, at: -1 });
    else steps.push({ kind: "missing", from: -1, at: --column });
    state = before;
  }
  return steps.reverse();
}
