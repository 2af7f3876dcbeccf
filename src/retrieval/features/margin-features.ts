import type { CandidateView } from "../view-candidate.ts";
import type { FeatureGroup } from "./feature-group.ts";
import { marginsOf } from "./margins-of.ts";

type Measure = (view: CandidateView) => number;

const FUSED: Measure = ({ candidate }) => candidate.fused;
const SENTENCE: Measure = ({ sentenceSimilarity }) => sentenceSimilarity;
const ALIGNMENT: Measure = ({ alignment }) => alignment;
const SHARE: Measure = ({ share }) => share;

/** An answer is often nearer than anything else; where there is none, many passages are about as near. */
export const marginFeatures: FeatureGroup = {
  about: "how far the passage is ahead of the best of the others",
  names: ["fusedMargin", "sentenceSimilarityMargin", "alignmentMargin", "shareMargin"],
  measure(views) {
    const margins = [FUSED, SENTENCE, ALIGNMENT, SHARE].map((measure) =>
      marginsOf(views.map(measure)),
    );
    return views.map((_, place) => margins.map((margin) => margin[place] as number));
  },
};
