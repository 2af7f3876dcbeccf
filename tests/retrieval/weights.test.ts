import { expect, test } from "vitest";
import judge from "../../src/answering/judge-weights.json" with { type: "json" };
import { applyScorer } from "../../src/retrieval/apply-scorer.ts";
import { PASSAGE_FEATURES, RANKING_FEATURES } from "../../src/retrieval/passage-features.ts";
import ranking from "../../src/retrieval/ranking-weights.json" with { type: "json" };
import { SENTENCE_FEATURES } from "../../src/retrieval/sentence-features.ts";

test("the weights that ship were fitted to the features there are: otherwise, npm run train", () => {
  expect(ranking.sentenceFeatures).toEqual([...SENTENCE_FEATURES]);
  expect(ranking.passageFeatures).toEqual(RANKING_FEATURES);
  expect(judge.features).toEqual(PASSAGE_FEATURES);
});

test("each feature has a weight", () => {
  expect(ranking.sentence).toHaveLength(SENTENCE_FEATURES.length);
  expect(ranking.passage).toHaveLength(RANKING_FEATURES.length);
  expect(judge.about.weights).toHaveLength(PASSAGE_FEATURES.length);
  expect(judge.says.weights).toHaveLength(PASSAGE_FEATURES.length);
});

test("a feature that has no weight yet counts nothing", () => {
  expect(applyScorer([2], [3, 5])).toBe(6);
});
