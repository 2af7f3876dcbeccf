import type { FeatureGroup } from "./feature-group.ts";
import { mostOf } from "./most-of.ts";

/** Brings BM25 sums to about 0 to 1. */
const MOST_OF_A_TERM = 1.9;

export const scoreFeatures: FeatureGroup = {
  about: "scores of both halves: BM25 and cosines of passage and sentences",
  names: [
    "fused",
    "relevance",
    "relevanceShare",
    "relevanceRank",
    "similarity",
    "similarityGap",
    "similarityRank",
    "sentenceSimilarity",
    "sentenceSimilarityGap",
    "secondSimilarity",
    "similarityTimesShare",
  ],
  measure(views, question) {
    const relevance = mostOf(views, ({ candidate }) => candidate.relevance);
    const similarity = mostOf(views, (view) => view.similarity);
    const sentence = mostOf(views, (view) => view.sentenceSimilarity);
    const relevanceRanks = ranksOf(views.map(({ candidate }) => candidate.relevance));
    const similarityRanks = ranksOf(views.map((view) => view.similarity + view.sentenceSimilarity));
    return views.map((view, place) => [
      view.candidate.fused,
      view.candidate.relevance / relevance,
      question.weight === 0 ? 0 : view.candidate.relevance / (question.weight * MOST_OF_A_TERM),
      Math.log1p(relevanceRanks[place] as number),
      view.similarity,
      view.similarity - similarity,
      Math.log1p(similarityRanks[place] as number),
      view.sentenceSimilarity,
      view.sentenceSimilarity - sentence,
      view.secondSimilarity,
      view.sentenceSimilarity * view.shareWithContext,
    ]);
  },
};

/** From 0; equal values keep their order. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, place) => place);
  order.sort((one, other) => (values[other] as number) - (values[one] as number));
  const ranks: number[] = [];
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
