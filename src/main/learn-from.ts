import type { Scorer } from "../domain/scorer.ts";
import type { Choice } from "../evaluation/choice.ts";
import type { DataSet, Query } from "../evaluation/data-set.ts";
import type { Example } from "../evaluation/fit-logistic.ts";
import { sentenceAnswers } from "../evaluation/sentence-answers.ts";
import { toChoice } from "../evaluation/to-choice.ts";
import type { Survey } from "../retrieval/create-survey.ts";
import { bestSentence } from "../retrieval/measure-candidates.ts";
import { passageFeatures, rankingRow } from "../retrieval/passage-features.ts";
import { FIRST_ORDER_COUNTS, rankScore } from "../retrieval/rank-score.ts";
import { sentenceFeatures } from "../retrieval/sentence-features.ts";

export interface Asked {
  readonly query: Query;
  readonly dataSet: DataSet;
  readonly survey: Survey;
}

/** Which sentence of a right passage answers, where the labels tell and there is a choice. */
export function sentenceChoices({ query, dataSet, survey }: Asked): readonly Choice[] {
  const relevant = dataSet.relevance.get(query.id);
  if (!query.answerable || relevant === undefined) return [];
  return survey.candidates.flatMap(({ label, sentences }) => {
    const { passage, source } = survey.read(label);
    if (!relevant.has(source.id) || sentences.length < 2) return [];
    const isRight = passage.sentences.map(
      ({ start, end }) =>
        sentenceAnswers(passage.text.slice(start, end), source.id, query) === true,
    );
    const rows = sentenceFeatures(sentences, survey.question);
    return toChoice({ rows, isRight, given: rows.map(() => 0) });
  });
}

/** The survey as it is with another way to choose the sentence that answers best. */
function withSentences({ survey }: Asked, sentenceScorer: Scorer) {
  const { question } = survey;
  const candidates = survey.candidates.map((candidate) => ({
    ...candidate,
    best: bestSentence(candidate.sentences, { question, sentenceScorer }),
  }));
  return { question, candidates, features: passageFeatures(candidates, question) };
}

/** Which of the candidates are from right sources; none where no candidate is. */
export function passageChoices(asked: Asked, sentenceScorer: Scorer): readonly Choice[] {
  const { query, dataSet, survey } = asked;
  const relevant = dataSet.relevance.get(query.id);
  if (!query.answerable || relevant === undefined) return [];
  return toChoice({
    rows: withSentences(asked, sentenceScorer).features.map(rankingRow),
    isRight: survey.candidates.map(({ label }) => relevant.has(survey.read(label).source.id)),
    given: survey.candidates.map(({ fused }) => FIRST_ORDER_COUNTS * fused),
  });
}

/** The evidence of the passage that would be quoted first, and whether the corpus does answer. */
export function judgeExample(
  asked: Asked,
  { sentence, passage }: { readonly sentence: Scorer; readonly passage: Scorer },
): readonly Omit<Example, "weight">[] {
  const { question, candidates, features } = withSentences(asked, sentence);
  const scores = candidates.map(({ fused }, place) =>
    rankScore(rankingRow(features[place] ?? []), { fused, question, scorer: passage }),
  );
  const first = features[scores.indexOf(Math.max(...scores))];
  return first === undefined ? [] : [{ features: first, answers: asked.query.answerable }];
}
