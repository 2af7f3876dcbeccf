import type { LinkWords } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import type { AlteredQuotation, ExactQuotation, PiecedQuotation } from "../domain/verification.ts";
import { type Comparison, compareWords, toDifferences } from "./compare-words.ts";
import { findCandidates } from "./find-candidates.ts";
import { findDensest } from "./find-densest.ts";
import { findRuns, type Run } from "./find-runs.ts";
import { listParts } from "./list-parts.ts";
import { nameAlterations } from "./name-alterations.ts";
import { nameLesser } from "./name-lesser.ts";
import { joinWithin, openWindows, placeOf, placeOfRun, type Window } from "./open-windows.ts";
import { pieceTogether } from "./piece-together.ts";
import { joinDivided, toSequence, type WordSequence } from "./word-sequence.ts";

/** What words are, as far as their letters tell. */
export interface Judgement {
  /** As they were compared. */
  readonly given: WordSequence;
  /** `null` for words that are not like any place. */
  readonly verdict: ExactQuotation | PiecedQuotation | AlteredQuotation | null;
  /** How they compare with the place that is most like them; `null` when that was not asked. */
  readonly comparison: Comparison | null;
}

/**
 * Share of its words that an altered quotation still has, in their order. With fewer, a text says
 * something else in other words: a paraphrase keeps names and terms, seldom half of its words.
 */
const ALIKE = 0.6;
/** Words one after the other that are no accident, and the share of the text that they must be. */
const LONG_RUNS = [
  { words: 8, share: 0.25 },
  { words: 5, share: 0.5 },
] as const;
const MOST_PLACES = 20;
/** Cells of an alignment: more take longer than a person should wait. */
const MOST_CELLS = 1_500_000;
const MOST_COMPARED = 5;
/** So like a place no other one is more like it. */
const CLEAR = 0.85;

export function judgeWords(
  words: string,
  {
    index,
    analyze,
    link,
  }: {
    readonly index: PassageIndex;
    readonly analyze: AnalyzeWords;
    readonly link: LinkWords;
  },
): Judgement {
  const plain = toSequence(words);
  const labels = findCandidates(plain, { index, analyze });
  const opened = openWindows(labels, { index, chars: words.length, link });
  const given = joinDivided(plain, (fold) => opened.some(({ places }) => places.has(fold)));
  const own = new Set(given.tokens.map(({ fold }) => fold));
  const windows = opened.map((window) => joinWithin(window, (fold) => own.has(fold)));

  const runs = pieceTogether(given, windows);
  if (runs !== null) return { given, verdict: judgeRuns(given, runs, windows), comparison: null };
  const best = findClosest(given, windows);
  if (best === null) return { given, verdict: null, comparison: null };
  const { comparison, window } = best;
  if (!isAlike(comparison, given)) return { given, verdict: null, comparison };
  const verdict: AlteredQuotation = {
    kind: "altered",
    place: placeOf(window, comparison.span.start, comparison.span.end),
    differences: toDifferences(comparison, given, window),
    alterations: nameAlterations(comparison, given, window),
  };
  return { given, verdict, comparison };
}

function judgeRuns(given: WordSequence, runs: readonly Run[], windows: readonly Window[]) {
  const joined = joinAdjacent(runs);
  const parts = listParts(given, joined);
  const [first] = joined;
  if (parts.length > 1 || first === undefined) {
    return { kind: "pieced", parts, lesser: nameLesser(given, runs) } as const;
  }
  const others = findRuns(given, { from: 0, windows }).filter(
    ({ window, at, length }) =>
      length === first.length && (window !== first.window || at !== first.at),
  );
  const compared = [first, ...others]
    .map((run) => ({ run, lesser: nameLesser(given, run === first ? runs : [run]) }))
    .sort((one, other) => one.lesser.length - other.lesser.length);
  const places = compared.map(({ run }) => placeOfRun(given, run));
  // Windows of one source may overlap.
  const distinct = new Map(places.map((place) => [`${place.entry.key} ${place.start}`, place]));
  return {
    kind: "exact",
    places: [...distinct.values()].slice(0, MOST_PLACES),
    lesser: compared[0]?.lesser ?? [],
  } as const;
}

/** Sentences that follow each other in their source are one piece. */
function joinAdjacent(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before?.window === run.window && before.at + before.length === run.at) {
      joined[joined.length - 1] = { ...before, length: before.length + run.length };
    } else joined.push(run);
  }
  return joined;
}

/** The window most like the text: those that share most pairs of words are aligned. */
function findClosest(given: WordSequence, windows: readonly Window[]) {
  const likely = windows
    .map((window) => ({ window, near: findDensest(given, window) }))
    .sort((one, other) => other.near.shared - one.near.shared)
    .slice(0, MOST_COMPARED);
  let cells = 0;
  let best: Closest | null = null;
  for (const { window, near } of likely) {
    cells += (near.end - near.start) * given.tokens.length;
    if (best !== null && (cells > MOST_CELLS || best.comparison.likeness >= CLEAR)) break;
    const comparison = compareWords(given, window, near);
    if (comparison === null) continue;
    if (best === null || comparison.likeness > best.comparison.likeness) {
      best = { comparison, window };
    }
  }
  return best;
}

interface Closest {
  readonly comparison: Comparison;
  readonly window: Window;
}

function isAlike({ likeness, longestRun }: Comparison, given: WordSequence): boolean {
  if (likeness >= ALIKE) return true;
  return LONG_RUNS.some(
    ({ words, share }) => longestRun >= words && longestRun >= share * given.tokens.length,
  );
}
