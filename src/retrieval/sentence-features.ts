import type { SentenceMeasures } from "./measure-sentences.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/** What a sentence is chosen by, in the order of the weights. */
export const SENTENCE_FEATURES = [
  "similarity",
  "similarityGap",
  "share",
  "shareGap",
  "shareInContext",
  "resemblance",
  "alignment",
  "alignmentGap",
  "alignmentInContext",
  "pairs",
  "closeness",
  "inOrder",
  "number",
  "time",
  "year",
  "person",
  "place",
  "negationDiffers",
  "isFirst",
  "position",
  "length",
  "fresh",
  "opensWithPronoun",
] as const;

/** A row of features for each sentence of a candidate; gaps are to the best of its sentences. */
export function sentenceFeatures(
  sentences: readonly SentenceMeasures[],
  { isNegated }: Pick<AskedQuestion, "isNegated">,
): readonly (readonly number[])[] {
  const most = (value: (sentence: SentenceMeasures) => number) =>
    sentences.reduce((best, sentence) => Math.max(best, value(sentence)), 0);
  const similarity = most((sentence) => sentence.similarity);
  const share = most((sentence) => sentence.share);
  const alignment = most((sentence) => sentence.alignment);
  return sentences.map((one, place) => [
    one.similarity,
    one.similarity - similarity,
    one.share,
    one.share - share,
    one.shareInContext,
    one.resemblance,
    one.alignment,
    one.alignment - alignment,
    one.alignmentInContext,
    one.reading.pairs,
    one.reading.closeness,
    one.reading.inOrder,
    one.number,
    one.time,
    one.year,
    one.person,
    one.place,
    one.reading.isNegated === isNegated ? 0 : 1,
    place === 0 ? 1 : 0,
    place / Math.max(1, sentences.length - 1),
    Math.log1p(one.reading.length),
    Math.log1p(one.reading.fresh),
    one.reading.opensWithPronoun ? 1 : 0,
  ]);
}
