import { earliestFirst } from "../domain/earliest-first.ts";
import type { RankedPassage } from "../domain/ranked-passage.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { saysTheSame } from "./says-the-same.ts";
import { shareWords } from "./share-words.ts";

type Found = Pick<RankedPassage, "passage" | "source">;

/** Passages that say the same; in place and evidence it is the best of them. */
export interface ReportGroup extends RankedPassage {
  /** The one with most words, which is quoted for all of them. */
  readonly fullest: RankedPassage;
  /** The others of other sources, earliest first, one a source. */
  readonly alsoReported: readonly Found[];
}

/**
 * The first passages that may be quoted, those that say the same as a better one with it.
 * @param mayQuote asked of each passage just before it is taken
 */
export function groupReports(
  ranked: readonly RankedPassage[],
  {
    limit,
    mayQuote,
  }: {
    /** Most groups. */
    readonly limit: number;
    readonly mayQuote: (candidate: RankedPassage) => boolean;
  },
): readonly ReportGroup[] {
  const tokens = new Map<RankedPassage, readonly Token[]>();
  const read = (one: RankedPassage): readonly Token[] => {
    const known = tokens.get(one) ?? readTokens(one.passage.text);
    tokens.set(one, known);
    return known;
  };
  const groups: { readonly members: RankedPassage[]; fullest: RankedPassage }[] = [];
  for (const candidate of ranked) {
    const group = groups.find(
      ({ fullest }) =>
        shareWords(fullest.words, candidate.words) && saysTheSame(read(fullest), read(candidate)),
    );
    if (group === undefined && groups.length === limit) continue;
    if (!mayQuote(candidate)) continue;
    if (group === undefined) groups.push({ members: [candidate], fullest: candidate });
    else {
      group.members.push(candidate);
      if (read(candidate).length > read(group.fullest).length) group.fullest = candidate;
    }
  }
  return groups.flatMap(({ members: [best, ...others], fullest }) =>
    best === undefined
      ? []
      : [{ ...best, fullest, alsoReported: reportsBeside(fullest, [best, ...others]) }],
  );
}

function reportsBeside(
  fullest: RankedPassage,
  members: readonly RankedPassage[],
): readonly Found[] {
  const seen = new Set([fullest.source.id]);
  return members
    .filter(({ source: { id } }) => !seen.has(id) && seen.add(id))
    .map(({ passage, source }) => ({ passage, source }))
    .sort(earliestFirst);
}
