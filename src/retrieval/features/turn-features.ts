import { countOpposites } from "../count-opposites.ts";
import { turnedWords } from "../turned-words.ts";
import type { FeatureGroup } from "./feature-group.ts";

export const turnFeatures: FeatureGroup = {
  about: "what is turned round: a negation that it lacks, the opposite in a word's place",
  names: ["negationMissing", "opposites"],
  measure: (views, { isNegated, wording }) =>
    views.map(({ bestSentence, bestWords, stands }) => [
      isNegated && !bestSentence.reading.isNegated ? 1 : 0,
      countOpposites(turnedWords(bestWords, wording), stands),
    ]),
};
