import type { Scorer } from "../domain/scorer.ts";

/**
 * Comparable among the rows of one question only. A feature that has no weight yet counts nothing, so
 * that candidates can be surveyed to fit the weights of new ones.
 * @param row as many features as weights, once those are fitted
 */
export function applyScorer(weights: Scorer, row: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < row.length; place++) {
    sum += (weights[place] ?? 0) * (row[place] as number);
  }
  return sum;
}
