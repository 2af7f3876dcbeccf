/** A logistic regression, and the bar that its answers must pass; `npm run train` fits both. */
export interface Judge {
  readonly intercept: number;
  readonly weights: readonly number[];
  /** Confidence from which the corpus is said to answer, 0 to 1. */
  readonly bar: number;
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
