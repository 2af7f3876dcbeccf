/** A question's evidence and whether the corpus does answer it. */
export interface Example {
  readonly features: readonly number[];
  readonly answers: boolean;
}

export interface LogisticWeights {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Enough for the loss to settle to five digits on a few thousand examples. */
const ROUNDS = 4000;
const STEP = 1;
/** Keeps weights of features that say the same from growing against each other. */
const DECAY = 1e-4;

/**
 * Logistic regression by gradient descent on standardised features, both outcomes weighing the
 * same in all, so that the result is a probability at even odds.
 * @param examples at least one of each outcome, all with as many features
 */
export function fitLogistic(examples: readonly Example[]): LogisticWeights {
  const size = examples[0]?.features.length ?? 0;
  const { means, deviations } = moments(examples, size);
  const rows = examples.map(({ features }) =>
    features.map((value, place) => (value - (means[place] ?? 0)) / (deviations[place] ?? 1)),
  );
  const answering = examples.filter(({ answers }) => answers).length;
  const importances = examples.map(
    ({ answers }) => 0.5 / (answers ? answering : examples.length - answering),
  );

  const weights = new Float64Array(size);
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (weight) => DECAY * weight);
    let interceptGradient = 0;
    rows.forEach((row, place) => {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), intercept);
      const wanted = examples[place]?.answers ? 1 : 0;
      const miss = (1 / (1 + Math.exp(-sum)) - wanted) * (importances[place] ?? 0);
      interceptGradient += miss;
      row.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + miss * value;
      });
    });
    intercept -= STEP * interceptGradient;
    gradient.forEach((slope, at) => {
      weights[at] = (weights[at] ?? 0) - STEP * slope;
    });
  }
  const raw = [...weights].map((weight, place) => weight / (deviations[place] ?? 1));
  return {
    weights: raw,
    intercept: raw.reduce((sum, weight, place) => sum - weight * (means[place] ?? 0), intercept),
  };
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
