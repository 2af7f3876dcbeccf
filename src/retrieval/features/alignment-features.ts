import type { FeatureGroup } from "./feature-group.ts";
import { mostOf } from "./most-of.ts";

export const alignmentFeatures: FeatureGroup = {
  about: "nearest token of the passage for each token of the question",
  names: [
    "bestAlignment",
    "alignment",
    "alignmentGap",
    "evenAlignment",
    "unalignedShare",
    "leastAlignment",
    "mostAlignment",
    "mostAlignmentGap",
    "mostAlignmentInContext",
    "mostAlignmentInContextGap",
    "alignmentTimesShare",
  ],
  measure(views) {
    const alignment = mostOf(views, (view) => view.alignment);
    const mostAlignment = mostOf(views, (view) => view.mostAlignment);
    const inContext = mostOf(views, (view) => view.mostAlignmentInContext);
    return views.map((view) => [
      view.bestSentence.alignment,
      view.alignment,
      view.alignment - alignment,
      view.evenAlignment,
      view.unalignedShare,
      view.leastAlignment,
      view.mostAlignment,
      view.mostAlignment - mostAlignment,
      view.mostAlignmentInContext,
      view.mostAlignmentInContext - inContext,
      view.alignment * view.shareWithContext,
    ]);
  },
};
