/** A logistic regression; `npm run train` fits it. */
export interface Judge {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * How sure it is that the corpus answers, 0 to 1.
 * @param features of the passage that answers best, as many as weights
 */
export function judgeEvidence({ intercept, weights }: Judge, features: readonly number[]): number {
  const sum = features.reduce(
    (total, value, place) => total + value * (weights[place] as number),
    intercept,
  );
  return 1 / (1 + Math.exp(-sum));
}
