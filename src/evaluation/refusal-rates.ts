import type { Judgement } from "./judgement.ts";

/** How often it answered or refused wrongly, at the decisions that it took. */
export interface RefusalRates {
  /** Mean of the share of answerable questions answered and of unanswerable ones refused, 0 to 1. */
  readonly balancedAccuracy: number;
  /** Share of the unanswerable questions that were answered, 0 to 1. */
  readonly falseAnswerRate: number;
  /** Share of the answerable questions that were refused, 0 to 1. */
  readonly falseRefusalRate: number;
}

/** `null` unless there are both answerable and unanswerable questions. */
export function refusalRates(judgements: readonly Judgement[]): RefusalRates | null {
  const answerable = judgements.filter((judgement) => judgement.answerable);
  const unanswerable = judgements.filter((judgement) => !judgement.answerable);
  if (answerable.length === 0 || unanswerable.length === 0) return null;
  const falseAnswerRate = unanswerable.filter(({ quoted }) => quoted).length / unanswerable.length;
  const falseRefusalRate = answerable.filter(({ quoted }) => !quoted).length / answerable.length;
  const balancedAccuracy = 1 - (falseAnswerRate + falseRefusalRate) / 2;
  return { balancedAccuracy, falseAnswerRate, falseRefusalRate };
}
