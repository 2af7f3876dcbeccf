/** A logistic regression over `PASSAGE_FEATURES`. */
interface Regression {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Two regressions, because an answer can lack in two ways that contradict each other when one has to
 * see both: what is about something else differs in nearly every word, what only looks like the
 * answer in hardly any. `npm run train` fits all but the bar, which the setting picks.
 */
export interface Judge {
  /** Whether the passage is about what is asked. */
  readonly about: Regression;
  /** Whether a passage that is about it says it. */
  readonly says: Regression;
  /** The log odds of both become slope × log odds + shift, so that confidence is a probability. */
  readonly slope: number;
  readonly shift: number;
  /** Confidence from which the corpus is said to answer, 0 to 1. */
  readonly bar: number;
}

/**
 * How sure it is that the corpus answers, 0 to 1.
 * @param features of the passage that answers best, as many as weights
 * @param asks whether something is asked; where not, a passage that is about it says all there is
 */
export function judgeEvidence(
  { about, says, slope, shift }: Omit<Judge, "bar">,
  features: readonly number[],
  asks = true,
): number {
  const one = Math.exp(-logOdds(about, features));
  const other = asks ? Math.exp(-logOdds(says, features)) : 0;
  // Of a product of two probabilities, each 1 / (1 + e^-x).
  const both = -Math.log(one + other + one * other);
  return 1 / (1 + Math.exp(-(slope * both + shift)));
}

function logOdds({ intercept, weights }: Regression, features: readonly number[]): number {
  const sum = features.reduce(
    (total, value, place) => total + value * (weights[place] as number),
    intercept,
  );
  return Math.min(Math.max(sum, -SURE), SURE);
}

/** Surer than that is no different, and its power would be no number. */
const SURE = 300;
