import type { Candidate } from "./fuse.ts";
import {
  type CandidateText,
  type SentenceMeasures,
  shareOf,
  weighAlignment,
} from "./measure-sentences.ts";
import { trust } from "./trust.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/** A candidate with all that was measured of it. */
export interface MeasuredCandidate extends Candidate, CandidateText {
  /** Of the first ordering, about 0 to 1. */
  readonly fused: number;
  /** What its source is called: passages of one source, and of sources of one title, go together. */
  readonly group: string;
  readonly sentences: readonly SentenceMeasures[];
  /** Place of the sentence that answers best. */
  readonly best: number;
}

/** What passages are ordered by, in the order of the weights. */
export const PASSAGE_FEATURES = [
  "fused",
  "relevance",
  "relevanceShare",
  "relevanceRank",
  "similarity",
  "similarityGap",
  "similarityRank",
  "sentenceSimilarity",
  "sentenceSimilarityGap",
  "secondSimilarity",
  "share",
  "shareWithContext",
  "contextShare",
  "resemblanceGain",
  "twoSentencesShare",
  "bestSimilarity",
  "bestShare",
  "bestShareInContext",
  "bestPairs",
  "bestCloseness",
  "bestInOrder",
  "bestAlignment",
  "mostPairs",
  "mostCloseness",
  "mostShare",
  "alignment",
  "alignmentGap",
  "evenAlignment",
  "unalignedShare",
  "leastAlignment",
  "mostAlignment",
  "mostAlignmentGap",
  "mostAlignmentInContext",
  "mostAlignmentInContextGap",
  "namesMissing",
  "numeralsMissing",
  "heaviestMissing",
  "number",
  "time",
  "year",
  "person",
  "place",
  "numberAnywhere",
  "yearAnywhere",
  "nameAnywhere",
  "negationDiffers",
  "groupBest",
  "groupSum",
  "length",
  "sentences",
  "position",
  "fresh",
  "opensWithPronoun",
  "similarityTimesShare",
  "alignmentTimesShare",
] as const;

/** Below this nearness a token of the question has no counterpart. */
const COUNTERPART = 0.45;
/** Brings weights and BM25 sums to about 0 to 1. */
const HEAVIEST = 8;
const MOST_OF_A_TERM = 1.9;

/** A row of features for each candidate; gaps and ranks are among them. */
export function passageFeatures(
  candidates: readonly MeasuredCandidate[],
  question: AskedQuestion,
): readonly (readonly number[])[] {
  const views = candidates.map((candidate) => viewOf(candidate, question));
  const most = (value: (place: number) => number) =>
    candidates.reduce((best, _, place) => Math.max(best, value(place)), Number.MIN_VALUE);
  const relevance = most((place) => candidates[place]?.relevance ?? 0);
  const similarity = most((place) => views[place]?.similarity ?? 0);
  const sentence = most((place) => views[place]?.sentenceSimilarity ?? 0);
  const alignment = most((place) => views[place]?.alignment ?? 0);
  const mostAlignment = most((place) => views[place]?.mostAlignment ?? 0);
  const inContext = most((place) => views[place]?.mostAlignmentInContext ?? 0);
  const relevanceRanks = ranksOf(candidates.map((one) => one.relevance));
  const similarityRanks = ranksOf(
    candidates.map(
      (_, place) => (views[place]?.similarity ?? 0) + (views[place]?.sentenceSimilarity ?? 0),
    ),
  );
  const groups = groupSums(candidates);

  return candidates.map((one, place) => {
    const view = views[place] as View;
    const best = one.sentences[one.best] as SentenceMeasures;
    const group = groups(one);
    const anywhere = (value: (sentence: SentenceMeasures) => number) =>
      one.sentences.reduce((most, sentence) => Math.max(most, value(sentence)), -1);
    return [
      one.fused,
      one.relevance / relevance,
      question.weight === 0 ? 0 : one.relevance / (question.weight * MOST_OF_A_TERM),
      Math.log1p(relevanceRanks[place] as number),
      view.similarity,
      view.similarity - similarity,
      Math.log1p(similarityRanks[place] as number),
      view.sentenceSimilarity,
      view.sentenceSimilarity - sentence,
      view.secondSimilarity,
      view.share,
      view.shareWithContext,
      view.contextShare,
      view.resemblance - view.shareWithContext,
      view.twoSentencesShare,
      best.similarity,
      best.share,
      best.shareInContext,
      best.reading.pairs,
      best.reading.closeness,
      best.reading.inOrder,
      best.alignment,
      anywhere((sentence) => sentence.reading.pairs),
      anywhere((sentence) => sentence.reading.closeness),
      anywhere((sentence) => sentence.share),
      view.alignment,
      view.alignment - alignment,
      view.evenAlignment,
      view.unalignedShare,
      view.leastAlignment,
      view.mostAlignment,
      view.mostAlignment - mostAlignment,
      view.mostAlignmentInContext,
      view.mostAlignmentInContext - inContext,
      view.namesMissing,
      view.numeralsMissing,
      view.heaviestMissing,
      best.number,
      best.time,
      best.year,
      best.person,
      best.place,
      question.expected.number ? anywhere((sentence) => sentence.number) : 0,
      question.expected.time ? anywhere((sentence) => sentence.year) : 0,
      question.expected.person || question.expected.place
        ? anywhere((sentence) => Math.max(sentence.person, sentence.place))
        : 0,
      best.reading.isNegated === question.isNegated ? 0 : 1,
      group.best,
      Math.log1p(group.sum),
      Math.log1p(one.sentences.reduce((sum, { reading }) => sum + reading.length, 0)),
      Math.log(one.sentences.length),
      one.best / Math.max(1, one.sentences.length - 1),
      Math.log1p(best.reading.fresh),
      best.reading.opensWithPronoun ? 1 : 0,
      view.sentenceSimilarity * view.shareWithContext,
      view.alignment * view.shareWithContext,
    ];
  });
}

type View = ReturnType<typeof viewOf>;

/** What is measured of a candidate as a whole. */
function viewOf(
  { words, similarities, alignment, sentences }: MeasuredCandidate,
  question: AskedQuestion,
) {
  const { terms, sketches } = question;
  const context = new Set(words.context.map(({ term }) => term));
  const inContext = terms.map(({ term }) => context.has(term));
  const inText = terms.map((_, place) => sentences.some(({ reading }) => reading.holds[place]));
  const resembling = terms.map((_, place) =>
    sentences.some(({ reading }) => reading.resembles[place]),
  );
  const isThere = (place: number) => inText[place] === true || inContext[place] === true;
  const nearest = sketches.map((_, token) =>
    alignment.sentences.reduce(
      (most, near) => Math.max(most, near[token] ?? 0),
      alignment.context[token] ?? 0,
    ),
  );
  const weighted = nearest.filter((_, token) => (question.sketchWeights[token] ?? 0) > 0);
  const [sentenceSimilarity = 0, secondSimilarity = sentenceSimilarity] = sentences
    .map((one) => one.similarity)
    .sort((one, other) => other - one);
  const shareWithContext = shareOf(question, isThere);
  const trusted = (nearness: number) => trust(nearness, shareWithContext, question.familiarity);
  return {
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

/** From 0; equal values keep their order. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, place) => place);
  order.sort((one, other) => (values[other] as number) - (values[one] as number));
  const ranks: number[] = [];
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

/** What the other candidates of a candidate's group add up to. */
function groupSums(candidates: readonly MeasuredCandidate[]) {
  const groups = new Map<string, MeasuredCandidate[]>();
  for (const one of candidates) {
    const group = groups.get(one.group);
    if (group === undefined) groups.set(one.group, [one]);
    else group.push(one);
  }
  return (one: MeasuredCandidate) => {
    const others = (groups.get(one.group) ?? []).filter((other) => other !== one);
    return {
      best: others.reduce((most, { fused }) => Math.max(most, fused), 0),
      sum: others.reduce((sum, { fused }) => sum + fused, 0),
    };
  };
}
