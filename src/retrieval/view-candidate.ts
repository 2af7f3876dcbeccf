import type { Word } from "../domain/word.ts";
import { type SentenceMeasures, shareOf, weighAlignment } from "./measure-sentences.ts";
import type { MeasuredCandidate } from "./measured-candidate.ts";
import { trust } from "./trust.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/** Below this nearness a token of the question has no counterpart. */
const COUNTERPART = 0.5;
/** Brings weights to about 0 to 1. */
const HEAVIEST = 8;

export type CandidateView = ReturnType<typeof viewCandidate>;

/** What is measured of a candidate as a whole, beside the candidate. */
export function viewCandidate(candidate: MeasuredCandidate, question: AskedQuestion) {
  const { words, similarities, alignment, sentences } = candidate;
  const { terms, tokens } = question;
  const context = new Set(words.context.map(({ term }) => term));
  const inContext = terms.map(({ term }) => context.has(term));
  const inText = terms.map((_, place) => sentences.some(({ reading }) => reading.holds[place]));
  const resembling = terms.map((_, place) =>
    sentences.some(({ reading }) => reading.resembles[place]),
  );
  const isThere = (place: number) => inText[place] === true || inContext[place] === true;
  const nearest = tokens.map((_, token) =>
    alignment.sentences.reduce(
      (most, near) => Math.max(most, near[token] ?? 0),
      alignment.context[token] ?? 0,
    ),
  );
  const weighted = nearest.filter((_, token) => (question.tokenWeights[token] ?? 0) > 0);
  const [sentenceSimilarity = 0, secondSimilarity = sentenceSimilarity] = sentences
    .map((one) => one.similarity)
    .sort((one, other) => other - one);
  const shareWithContext = shareOf(question, isThere);
  const trusted = (nearness: number) => trust(nearness, shareWithContext, question.familiarity);
  return {
    candidate,
    bestSentence: sentences[candidate.best] as SentenceMeasures,
    bestWords: words.sentences[candidate.best] as readonly Word[],
    /** Whether a term, be it a function word, stands anywhere in it. */
    stands: (term: string) =>
      context.has(term) ||
      words.sentences.some((sentence) => sentence.some((word) => word.term === term)),
    /** The most of its sentences; -1 where none has any. */
    anywhere: (value: (sentence: SentenceMeasures) => number) =>
      sentences.reduce((most, sentence) => Math.max(most, value(sentence)), -1),
    similarity: trusted(similarities.passage),
    sentenceSimilarity,
    secondSimilarity,
    share: shareOf(question, (place) => inText[place] === true),
    shareWithContext,
    contextShare: shareOf(question, (place) => inContext[place] === true),
    resemblance: shareOf(question, (place) => isThere(place) || resembling[place] === true),
    twoSentencesShare: sentences.reduce((most, { reading }, at) => {
      const next = sentences[at + 1]?.reading.holds;
      const share = shareOf(
        question,
        (place) => reading.holds[place] === true || next?.[place] === true,
      );
      return Math.max(most, share);
    }, 0),
    alignment: trusted(weighAlignment(question, (token) => nearest[token] ?? 0)),
    evenAlignment: nearest.reduce((sum, near) => sum + near, 0) / Math.max(1, nearest.length),
    unalignedShare: weighAlignment(question, (token) =>
      (nearest[token] ?? 0) < COUNTERPART ? 1 : 0,
    ),
    leastAlignment: weighted.reduce((least, near) => Math.min(least, near), weighted[0] ?? 0),
    mostAlignment: sentences.reduce((most, one) => Math.max(most, one.alignment), 0),
    mostAlignmentInContext: sentences.reduce(
      (most, one) => Math.max(most, one.alignmentInContext),
      0,
    ),
    namesMissing: missingShare(terms, (term) => term.isName, isThere),
    numeralsMissing: missingShare(terms, (term) => term.isNumeral, isThere),
    heaviestMissing:
      terms.reduce(
        (most, { weight }, place) => (isThere(place) ? most : Math.max(most, weight)),
        0,
      ) / HEAVIEST,
  };
}

/** Share by weight, among terms of a kind, of those that are not there; 0 where the question has none. */
function missingShare(
  terms: AskedQuestion["terms"],
  isOfKind: (term: AskedQuestion["terms"][number]) => boolean,
  isThere: (place: number) => boolean,
): number {
  let all = 0;
  let missing = 0;
  terms.forEach((term, place) => {
    if (!isOfKind(term)) return;
    all += term.weight;
    if (!isThere(place)) missing += term.weight;
  });
  return all === 0 ? 0 : missing / all;
}
