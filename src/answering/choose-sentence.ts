import type { AnalyzeWords, RankedPassage, Retrieved } from "../domain/ranked-passage.ts";
import type { Span } from "../domain/span.ts";
import { termShare } from "./term-share.ts";

/** The sentence's cosine counts so much, the question's words in it the rest. */
const COSINE_SHARE = 0.6;

/** A sentence of a passage with what it has of the question. */
export interface ChosenSentence {
  readonly span: Span;
  /** Cosine to the question, -1 to 1. */
  readonly similarity: number;
  /** Share of the question's words by weight, 0 to 1. */
  readonly share: number;
}

/** The sentence of a passage that answers best. */
export function chooseSentence(
  { passage, similarities }: RankedPassage,
  { terms, familiarity }: Retrieved,
  analyze: AnalyzeWords,
): ChosenSentence {
  const cosineShare = COSINE_SHARE * familiarity;
  let best: ChosenSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  passage.sentences.forEach((span, place) => {
    const words = new Set(analyze(passage.text.slice(span.start, span.end)));
    const similarity = similarities.sentences[place] ?? 0;
    const share = termShare(terms, words);
    const worth = cosineShare * similarity + (1 - cosineShare) * share;
    if (worth > most) {
      most = worth;
      best = { span, similarity, share };
    }
  });
  return best ?? { span: { start: 0, end: passage.text.length }, similarity: 0, share: 0 };
}
