import type { CandidateView } from "../view-candidate.ts";
import type { FeatureGroup } from "./feature-group.ts";
import { marginsOf } from "./margins-of.ts";

/** Of what each margin is. */
const MEASURES: Readonly<Record<string, (view: CandidateView) => number>> = {
  fusedMargin: ({ candidate }) => candidate.fused,
  sentenceSimilarityMargin: ({ sentenceSimilarity }) => sentenceSimilarity,
  alignmentMargin: ({ alignment }) => alignment,
  shareMargin: ({ share }) => share,
};

/** An answer is often nearer than anything else; where there is none, many passages are about as near. */
export const marginFeatures: FeatureGroup = {
  about: "how far the passage is ahead of the best of the others",
  names: Object.keys(MEASURES),
  measure(views) {
    const margins = Object.values(MEASURES).map((measure) => marginsOf(views.map(measure)));
    return views.map((_, place) => margins.map((margin) => margin[place] as number));
  },
};
