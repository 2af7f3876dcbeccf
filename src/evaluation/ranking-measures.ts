import { hitAt } from "./hit-at.ts";
import { mean } from "./mean.ts";
import { ndcg } from "./ndcg.ts";
import { recallAt } from "./recall-at.ts";
import { reciprocalRank } from "./reciprocal-rank.ts";

/** The sources found for one question, best first and each once, with those that are relevant. */
export interface Ranking {
  readonly ranked: readonly string[];
  readonly grades: ReadonlyMap<string, number>;
}

/** Means over questions, each 0 to 1. */
export interface RankingMeasures {
  /** How many questions were measured. */
  readonly questions: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  readonly hitAt10: number;
  readonly mrrAt10: number;
  readonly ndcgAt10: number;
  readonly recallAt10: number;
}

/** `null` when there is no question to measure. */
export function rankingMeasures(rankings: readonly Ranking[]): RankingMeasures | null {
  if (rankings.length === 0) return null;
  const meanOf = (measure: typeof ndcg, depth: number): number =>
    mean(rankings.map(({ ranked, grades }) => measure(ranked, grades, depth))) ?? 0;
  return {
    questions: rankings.length,
    hitAt1: meanOf(hitAt, 1),
    hitAt5: meanOf(hitAt, 5),
    hitAt10: meanOf(hitAt, 10),
    mrrAt10: meanOf(reciprocalRank, 10),
    ndcgAt10: meanOf(ndcg, 10),
    recallAt10: meanOf(recallAt, 10),
  };
}
