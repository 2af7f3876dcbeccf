import type { RankedPassage } from "../domain/ranked-passage.ts";

/** Share of their words (Jaccard) from which two passages say the same thing. */
const SAME = 0.7;

/**
 * The first passages that may be quoted, without those that repeat a better one nearly word for
 * word.
 * @param mayQuote asked of a passage just before it is taken
 */
export function leaveOutRepeats(
  ranked: readonly RankedPassage[],
  {
    limit,
    mayQuote,
  }: {
    readonly limit: number;
    readonly mayQuote: (candidate: RankedPassage) => boolean;
  },
): readonly RankedPassage[] {
  const kept: RankedPassage[] = [];
  for (const candidate of ranked) {
    if (kept.length === limit) break;
    const repeats = kept.some((better) => overlap(better.words, candidate.words) >= SAME);
    if (!repeats && mayQuote(candidate)) kept.push(candidate);
  }
  return kept;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
