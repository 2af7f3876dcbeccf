import model from "./refusal-weights.json" with { type: "json" };

/**
 * How sure it is that the corpus answers, 0 to 1: a logistic regression. The weights, and what
 * they were fitted on, stand in the file beside this one.
 * @param evidence as `gatherEvidence` gives it
 */
export function judgeEvidence(evidence: readonly number[]): number {
  const sum = evidence.reduce(
    (total, value, place) => total + value * (model.weights[place] ?? 0),
    model.intercept,
  );
  return 1 / (1 + Math.exp(-sum));
}
