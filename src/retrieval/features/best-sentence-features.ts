import type { FeatureGroup } from "./feature-group.ts";

export const bestSentenceFeatures: FeatureGroup = {
  about: "the sentence that answers best: cosine, words, place",
  names: [
    "bestSimilarity",
    "bestShare",
    "bestShareInContext",
    "position",
    "fresh",
    "opensWithPronoun",
  ],
  measure: (views) =>
    views.map(({ candidate, bestSentence: best }) => [
      best.similarity,
      best.share,
      best.shareInContext,
      candidate.best / Math.max(1, candidate.sentences.length - 1),
      Math.log1p(best.reading.fresh),
      best.reading.opensWithPronoun ? 1 : 0,
    ]),
};
