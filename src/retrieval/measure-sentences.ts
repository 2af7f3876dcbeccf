import type { Alignment, Similarities } from "../domain/passage-index.ts";
import type { PassageWords } from "../domain/word.ts";
import { readSentence, type SentenceReading } from "./read-sentence.ts";
import { trust } from "./trust.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/** A sentence of a candidate, held against the question; all about 0 to 1 unless said otherwise. */
export interface SentenceMeasures {
  readonly reading: SentenceReading;
  /** Cosine. */
  readonly similarity: number;
  /** Share of the question's terms by weight. */
  readonly share: number;
  /** The same with title, lead and the sentence before. */
  readonly shareInContext: number;
  /** The same with words that begin alike. */
  readonly resemblance: number;
  /** How near the question's tokens come to the sentence's, by weight. */
  readonly alignment: number;
  /** The same with the tokens of title and lead. */
  readonly alignmentInContext: number;
  /** Whether it has what the question asks for, near its words: -1 where not, 0 where nothing is asked. */
  readonly number: number;
  readonly time: number;
  readonly year: number;
  readonly person: number;
  readonly place: number;
}

/** What an index knows of a candidate. */
export interface CandidateText {
  readonly words: PassageWords;
  readonly similarities: Similarities;
  readonly alignment: Alignment;
}

export function measureSentences(
  { words, similarities, alignment }: CandidateText,
  question: AskedQuestion,
): readonly SentenceMeasures[] {
  const { terms, expected } = question;
  const contextTerms = new Set(words.context.map(({ term }) => term));
  const inContext = terms.map(({ term }) => contextTerms.has(term));
  const readings = words.sentences.map((sentence) => readSentence(sentence, question));
  return readings.map((reading, place) => {
    const before = readings[place - 1]?.holds;
    const near = alignment.sentences[place];
    const share = shareOf(question, (term) => reading.holds[term] === true);
    const trusted = (nearness: number) => trust(nearness, share, question.familiarity);
    return {
      reading,
      similarity: trusted(similarities.sentences[place] ?? 0),
      share,
      shareInContext: shareOf(
        question,
        (term) =>
          reading.holds[term] === true || inContext[term] === true || before?.[term] === true,
      ),
      resemblance: shareOf(question, (term) => reading.resembles[term] === true),
      alignment: trusted(weighAlignment(question, (token) => near?.[token] ?? 0)),
      alignmentInContext: trusted(
        weighAlignment(question, (token) =>
          Math.max(near?.[token] ?? 0, alignment.context[token] ?? 0),
        ),
      ),
      number: wanted(expected.number, reading.number),
      time: wanted(expected.time, reading.time),
      year: wanted(expected.time, reading.year),
      person: wanted(expected.person, reading.name),
      place: wanted(expected.place, reading.name),
    };
  });
}

/** Share of the question's terms by weight; @param has of a term's place */
export function shareOf(
  { terms, weight }: Pick<AskedQuestion, "terms" | "weight">,
  has: (place: number) => boolean,
): number {
  if (weight === 0) return 0;
  const found = terms.reduce((sum, term, place) => sum + (has(place) ? term.weight : 0), 0);
  return found / weight;
}

/** @param nearness of the question's token to the nearest one, 0 to 1 */
export function weighAlignment(
  { tokenWeights }: Pick<AskedQuestion, "tokenWeights">,
  nearness: (token: number) => number,
): number {
  return tokenWeights.reduce((sum, weight, token) => sum + weight * nearness(token), 0);
}

function wanted(isExpected: boolean, nearness: number): number {
  if (!isExpected) return 0;
  return nearness > 0 ? nearness : -1;
}
