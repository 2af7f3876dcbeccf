import type { FeatureGroup } from "./feature-group.ts";

export const wordFeatures: FeatureGroup = {
  about: "which words of the question the passage holds",
  names: [
    "share",
    "shareWithContext",
    "contextShare",
    "resemblanceGain",
    "twoSentencesShare",
    "mostShare",
    "namesMissing",
    "numeralsMissing",
    "heaviestMissing",
  ],
  measure: (views) =>
    views.map((view) => [
      view.share,
      view.shareWithContext,
      view.contextShare,
      view.resemblance - view.shareWithContext,
      view.twoSentencesShare,
      view.anywhere((sentence) => sentence.share),
      view.namesMissing,
      view.numeralsMissing,
      view.heaviestMissing,
    ]),
};
