import type { PassageIndex } from "../domain/passage-index.ts";
import type { RankedPassage, Retrieve } from "../domain/ranked-passage.ts";
import type { Scorer } from "../domain/scorer.ts";
import type { Span } from "../domain/span.ts";
import type { SurveyPassages } from "./create-survey.ts";
import type { SentenceMeasures } from "./measure-sentences.ts";
import type { MeasuredCandidate } from "./measured-candidate.ts";
import { rankingRow } from "./passage-features.ts";
import { rankScore } from "./rank-score.ts";

/** Question → passages, best first. */
export function createRetriever({
  survey,
  passageScorer,
}: {
  readonly survey: SurveyPassages;
  readonly passageScorer: Scorer;
}): Retrieve {
  return async (text, { count, filter }) => {
    const { question, candidates, features, read } = await survey(text, filter);
    const scored = candidates.map((candidate, place) => {
      const row = features[place] as readonly number[];
      const { fused } = candidate;
      return {
        candidate,
        row,
        score: rankScore(rankingRow(row), { fused, question, scorer: passageScorer }),
      };
    });
    return {
      terms: question.terms,
      familiarity: question.familiarity,
      ranked: scored
        .sort((one, other) => other.score - one.score)
        .slice(0, count)
        .map(({ candidate, row, score }) => rankedPassage(candidate, { read, row, score })),
    };
  };
}

function rankedPassage(
  { label, similarities, words, sentences, best }: MeasuredCandidate,
  {
    read,
    row,
    score,
  }: {
    readonly read: PassageIndex["read"];
    readonly row: readonly number[];
    readonly score: number;
  },
): RankedPassage {
  const { passage, source } = read(label);
  const { similarity, share } = sentences[best] as SentenceMeasures;
  return {
    passage,
    source,
    score,
    features: row,
    similarities,
    words: new Set(words.sentences.flatMap((sentence) => sentence.map(({ term }) => term))),
    // A passage has a sentence at least, and each of its sentences was measured.
    sentence: { span: passage.sentences[best] as Span, similarity, share },
  };
}
