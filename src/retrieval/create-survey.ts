import type { Embedder } from "../domain/embedder.ts";
import type { Neighbour, PassageIndex } from "../domain/passage-index.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import type { Scorer } from "../domain/scorer.ts";
import type { ReadWords, Word } from "../domain/word.ts";
import { measureCandidates } from "./measure-candidates.ts";
import type { MeasuredCandidate } from "./measured-candidate.ts";
import { passageFeatures } from "./passage-features.ts";
import { readQuestion } from "./read-question.ts";
import { type AskedQuestion, weighQuestion } from "./weigh-question.ts";

/**
 * Candidates taken from each half; more changed no ranking that was measured, and fewer by words
 * some of covidqa. 32 nearest instead of these found no right passage more, of four sets.
 */
export const NEAREST = 24;
const BEST_BY_WORDS = 50;

/** What there is to choose from, not yet in order. */
export interface Survey {
  readonly question: AskedQuestion;
  readonly candidates: readonly MeasuredCandidate[];
  /** `PASSAGE_FEATURES` of each candidate. */
  readonly features: readonly (readonly number[])[];
  /** The text of a candidate, as the index has it. */
  readonly read: PassageIndex["read"];
}

export type SurveyPassages = (question: string, filter: QuestionFilter) => Promise<Survey>;

/** Question → the passages that may answer, by meaning and by words at once, read word for word. */
export function createSurvey({
  index,
  embedder,
  analyze,
  readWords,
  sentenceScorer,
}: {
  readonly index: PassageIndex;
  readonly embedder: Embedder;
  readonly analyze: AnalyzeWords;
  readonly readWords: ReadWords;
  readonly sentenceScorer: Scorer;
}): SurveyPassages {
  return async (typed, filter) => {
    const { text, mended } = readQuestion(typed, { index, embedder, analyze });
    const embedding = embedder.embedQuestion(text);
    // Met where it is awaited, also where what follows fails first.
    embedding.catch(() => {});
    // What needs no vector is done while a thread embeds.
    const words = readWords(text);
    const familiarity = embedder.familiarity(text);
    const among = index.select(filter);
    const matches = index.match(words.map(termOf), { count: BEST_BY_WORDS, among });
    const compare = index.prepare(matches.best);
    const embedded = await embedding;
    const { vector } = embedded;
    const nearest =
      familiarity > 0
        ? index.nearest(vector, { count: NEAREST, among })
        : Promise.resolve([] as readonly Neighbour[]);
    nearest.catch(() => {});
    // And what needs no neighbours, while another searches for them.
    const question = weighQuestion(text, {
      words,
      embedded,
      familiarity,
      mended,
      index,
      readWords,
    });

    const byWords = compare(vector);
    const seen = new Set(matches.best);
    const byMeaning = (await nearest).filter(({ label }) => !seen.has(label));
    const compared = [...byWords, ...byMeaning]
      // What comes first of equals is the same whichever half brought it up.
      .sort((one, other) => one.label - other.label)
      .map((one) => ({ ...one, relevance: matches.relevanceOf(one.label) }));
    const candidates = measureCandidates(compared, { question, index, sentenceScorer });
    return {
      question,
      candidates,
      features: passageFeatures(candidates, question),
      read: index.read,
    };
  };
}

function termOf({ term }: Word): string {
  return term;
}
