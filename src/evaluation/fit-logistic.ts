/** A question's evidence and whether the corpus does answer it. */
export interface Example {
  readonly features: readonly number[];
  readonly answers: boolean;
  /** What it counts, above 0. */
  readonly weight: number;
}

export interface LogisticWeights {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Newton's method settles within a few rounds. */
const ROUNDS = 12;

/**
 * Ridge logistic regression by iteratively reweighted least squares (Hastie, Tibshirani & Friedman,
 * "The Elements of Statistical Learning", 4.4) on standardised features.
 * @param examples at least one of each outcome, all with as many features
 * @param ridge penalty on the squared weights, in examples; keeps features that say the same from
 *   growing against each other
 */
export function fitLogistic(examples: readonly Example[], ridge: number): LogisticWeights {
  const size = examples[0]?.features.length ?? 0;
  const { means, deviations } = moments(examples, size);
  const meanWeight = average(examples.map(({ weight }) => weight));
  const rows = examples.map(({ features, answers, weight }) => ({
    // The intercept's own feature comes last.
    values: [...features.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)), 1],
    wanted: answers ? 1 : 0,
    weight: weight / meanWeight,
  }));

  const width = size + 1;
  const solution = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(width);
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    for (let at = 0; at < size; at++) {
      gradient[at] = ridge * (solution[at] as number);
      (curvature[at] as Float64Array)[at] = ridge;
    }
    for (const { values, wanted, weight } of rows) {
      const sum = values.reduce((total, value, at) => total + value * (solution[at] as number), 0);
      const share = 1 / (1 + Math.exp(-sum));
      const miss = weight * (share - wanted);
      const bend = weight * Math.max(share * (1 - share), 1e-9);
      values.forEach((value, at) => {
        gradient[at] = (gradient[at] as number) + miss * value;
        const row = curvature[at] as Float64Array;
        for (let other = 0; other <= at; other++) {
          row[other] = (row[other] as number) + bend * value * (values[other] as number);
        }
      });
    }
    const change = solvePositive(curvature, gradient);
    change.forEach((by, at) => {
      solution[at] = (solution[at] as number) - by;
    });
  }
  const weights = deviations.map((deviation, at) => (solution[at] as number) / deviation);
  const shift = weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { weights, intercept: (solution[size] as number) - shift };
}

/** Solves a positive definite system, given by its lower triangle, by Cholesky's decomposition. */
function solvePositive(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const root = lower.map((row) => Float64Array.from(row));
  const cell = (row: number, column: number) => (root[row] as Float64Array)[column] as number;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = cell(row, column);
      for (let at = 0; at < column; at++) sum -= cell(row, at) * cell(column, at);
      (root[row] as Float64Array)[column] =
        row === column ? Math.sqrt(sum) : sum / cell(column, column);
    }
  }
  const found = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++)
      found[row] = (found[row] as number) - cell(row, at) * (found[at] as number);
    found[row] = (found[row] as number) / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++)
      found[row] = (found[row] as number) - cell(at, row) * (found[at] as number);
    found[row] = (found[row] as number) / cell(row, row);
  }
  return found;
}

function moments(examples: readonly Example[], size: number) {
  const means = Array.from({ length: size }, (_, place) =>
    average(examples.map(({ features }) => features[place] ?? 0)),
  );
  const deviations = means.map((mean, place) => {
    const variance = average(examples.map(({ features }) => ((features[place] ?? 0) - mean) ** 2));
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
