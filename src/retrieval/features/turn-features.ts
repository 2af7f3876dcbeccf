import { countOpposites } from "../count-opposites.ts";
import type { FeatureGroup } from "./feature-group.ts";

export const turnFeatures: FeatureGroup = {
  about: "what is turned round: a negation that it lacks, the opposite in a word's place",
  names: ["negationMissing", "opposites"],
  measure: (views, { isNegated }) =>
    views.map(({ bestSentence: { reading }, stands }) => [
      isNegated && !reading.isNegated ? 1 : 0,
      countOpposites(reading, stands),
    ]),
};
