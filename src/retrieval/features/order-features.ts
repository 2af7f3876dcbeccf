import type { FeatureGroup } from "./feature-group.ts";

export const orderFeatures: FeatureGroup = {
  about: "how near each other and in what order its words stand",
  names: [
    "bestPairs",
    "bestCloseness",
    "bestInOrder",
    "mostPairs",
    "mostCloseness",
    "bestNeighbours",
    "mostNeighbours",
  ],
  measure: (views) =>
    views.map(({ bestSentence: { reading }, anywhere }) => [
      reading.pairs,
      reading.closeness,
      reading.inOrder,
      anywhere((sentence) => sentence.reading.pairs),
      anywhere((sentence) => sentence.reading.closeness),
      reading.neighbours,
      anywhere((sentence) => sentence.reading.neighbours),
    ]),
};
