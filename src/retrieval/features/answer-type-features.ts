import type { FeatureGroup } from "./feature-group.ts";

export const answerTypeFeatures: FeatureGroup = {
  about: "whether there is what is asked for: a number, a time, a name",
  names: [
    "number",
    "time",
    "year",
    "person",
    "place",
    "numberAnywhere",
    "yearAnywhere",
    "nameAnywhere",
  ],
  measure: (views, { expected }) =>
    views.map(({ bestSentence: best, anywhere }) => [
      best.number,
      best.time,
      best.year,
      best.person,
      best.place,
      expected.number ? anywhere((sentence) => sentence.number) : 0,
      expected.time ? anywhere((sentence) => sentence.year) : 0,
      expected.person || expected.place
        ? anywhere((sentence) => Math.max(sentence.person, sentence.place))
        : 0,
    ]),
};
