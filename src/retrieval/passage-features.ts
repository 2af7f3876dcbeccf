import { alignmentFeatures } from "./features/alignment-features.ts";
import { answerTypeFeatures } from "./features/answer-type-features.ts";
import { askedFeatures } from "./features/asked-features.ts";
import { bestSentenceFeatures } from "./features/best-sentence-features.ts";
import type { FeatureGroup } from "./features/feature-group.ts";
import { marginFeatures } from "./features/margin-features.ts";
import { orderFeatures } from "./features/order-features.ts";
import { scoreFeatures } from "./features/score-features.ts";
import { settingFeatures } from "./features/setting-features.ts";
import { turnFeatures } from "./features/turn-features.ts";
import { wordFeatures } from "./features/word-features.ts";
import type { MeasuredCandidate } from "./measured-candidate.ts";
import { viewCandidate } from "./view-candidate.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/**
 * What passages are not ordered by. The scores come in by the first order alone: learned from as
 * well, they fit the sets that were learned from and no others. What is turned round, whether a number
 * is asked for, and how far ahead a passage is, tell whether it answers, not which one does
 * (`docs/retrieval.md`).
 */
const JUDGED_BY_ALONE: readonly FeatureGroup[] = [
  scoreFeatures,
  turnFeatures,
  askedFeatures,
  marginFeatures,
];

/** What is known of a passage, in the order of the weights. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  ...JUDGED_BY_ALONE,
  wordFeatures,
  orderFeatures,
  bestSentenceFeatures,
  alignmentFeatures,
  answerTypeFeatures,
  settingFeatures,
];

export const PASSAGE_FEATURES = FEATURE_GROUPS.flatMap(({ names }) => names);

const UNRANKED = JUDGED_BY_ALONE.flatMap(({ names }) => names).length;

/** What passages are ordered by, beside the first order. */
export const RANKING_FEATURES = PASSAGE_FEATURES.slice(UNRANKED);

/** Those of a row of all features. */
export function rankingRow(features: readonly number[]): readonly number[] {
  return features.slice(UNRANKED);
}

/** A row of features for each candidate. */
export function passageFeatures(
  candidates: readonly MeasuredCandidate[],
  question: AskedQuestion,
): readonly (readonly number[])[] {
  const views = candidates.map((candidate) => viewCandidate(candidate, question));
  const groups = FEATURE_GROUPS.map(({ measure }) => measure(views, question));
  return views.map((_, place) => groups.flatMap((rows) => rows[place] as readonly number[]));
}
