import type { FeatureGroup } from "./feature-group.ts";

/**
 * The same for every passage. Questions for a number are answered less often than others, and
 * without a weight for that it would fall to whether a number is there, the wrong way round. The
 * other kinds of answers gain nothing by it.
 */
export const askedFeatures: FeatureGroup = {
  about: "whether a number is asked for",
  names: ["asksNumber"],
  measure: (views, { expected }) => views.map(() => [expected.number ? 1 : 0]),
};
