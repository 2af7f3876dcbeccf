import { fitLogistic } from "./fit-logistic.ts";

/** Log odds become slope × log odds + shift. */
export interface Platt {
  /** Above 0, so that no order changes. */
  readonly slope: number;
  readonly shift: number;
}

/** A question as it was judged. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the corpus does answer. */
  readonly answers: boolean;
  /** What it counts, above 0. */
  readonly weight: number;
}

/** In questions: so few cannot move a probability far. */
const RIDGE = 1;
const LEAST_SLOPE = 0.05;

/**
 * What makes confidences probabilities on such questions (Platt 1999, "Probabilistic outputs for
 * support vector machines").
 * @param judged at least one that is answered and one that is not
 */
export function fitPlatt(judged: readonly Judged[]): Platt {
  const examples = judged.map(({ confidence, ...one }) => ({
    ...one,
    features: [logOdds(confidence)],
  }));
  const { weights, intercept } = fitLogistic(examples, RIDGE);
  return { slope: Math.max(weights[0] ?? 1, LEAST_SLOPE), shift: intercept };
}

export function applyPlatt({ slope, shift }: Platt, confidence: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(confidence) + shift)));
}

/** The same questions, each as sure as that makes it. */
export function calibrated(platt: Platt, judged: readonly Judged[]): readonly Judged[] {
  return judged.map((one) => ({ ...one, confidence: applyPlatt(platt, one.confidence) }));
}

function logOdds(share: number): number {
  const inside = Math.min(Math.max(share, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside));
}
