import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import type { AlteredQuotation, ExactQuotation, PiecedQuotation } from "../domain/verification.ts";
import { type Comparison, compareWords, toDifferences } from "./compare-words.ts";
import { findCandidates } from "./find-candidates.ts";
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
/** From so many words one after the other on, and this share of the text, they are no accident. */
const LONG_RUN = 8;
const SHARE_OF_RUN = 0.25;
const MOST_PLACES = 20;
/** Cells of an alignment: more take longer than a person should wait. */
const MOST_CELLS = 1_500_000;
const MOST_COMPARED = 5;

export function judgeWords(
  words: string,
  { index, analyze }: { readonly index: PassageIndex; readonly analyze: AnalyzeWords },
): Judgement {
  const plain = toSequence(words);
  const labels = findCandidates(plain, { index, analyze });
  const reachChars = Math.ceil(words.length * 1.3) + 200;
  const opened = openWindows(labels, { index, reachChars });
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
  const places = compared.slice(0, MOST_PLACES).map(({ run }) => placeOfRun(given, run));
  return { kind: "exact", places, lesser: compared[0]?.lesser ?? [] } as const;
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

function findClosest(given: WordSequence, windows: readonly Window[]) {
  let cells = 0;
  const compared = windows
    .map((window) => ({ window, shared: countShared(given, window) }))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_COMPARED)
    .filter(({ window }, place) => {
      cells += window.tokens.length * given.tokens.length;
      return place === 0 || cells <= MOST_CELLS;
    })
    .flatMap(({ window }) => {
      const comparison = compareWords(given, window);
      return comparison === null ? [] : [{ window, comparison }];
    });
  return (
    compared.sort((one, other) => other.comparison.likeness - one.comparison.likeness)[0] ?? null
  );
}

/** Pairs of words side by side that both have. */
function countShared({ tokens }: WordSequence, window: Window): number {
  return tokens.filter(({ fold }, at) => {
    const next = tokens[at + 1]?.fold;
    return window.places
      .get(fold)
      ?.some((place) => next !== undefined && window.tokens[place + 1]?.fold === next);
  }).length;
}

function isAlike({ likeness, longestRun }: Comparison, given: WordSequence): boolean {
  if (likeness >= ALIKE) return true;
  return longestRun >= LONG_RUN && longestRun >= SHARE_OF_RUN * given.tokens.length;
}
