import type { Scorer } from "../domain/scorer.ts";

/** Comparable among the rows of one question only. @param row as many features as weights */
export function applyScorer(weights: Scorer, row: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < row.length; place++) {
    sum += (weights[place] as number) * (row[place] as number);
  }
  return sum;
}
