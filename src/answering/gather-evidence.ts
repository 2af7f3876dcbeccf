import type { AnalyzeWords, RankedPassage, Retrieved } from "../domain/ranked-passage.ts";
import { termShare } from "../domain/term-share.ts";

/** What speaks for the corpus answering a question, read off its best passage; all 0 to 1. */
export const EVIDENCE = [
  /** Cosine of title and passage to the question. */
  "passageSimilarity",
  /** Greatest cosine of one of its sentences. */
  "sentenceSimilarity",
  /** Share of the question's words, by weight, in title, lead and text. */
  "passageShare",
  /** The same in the marked sentence. */
  "sentenceShare",
  /** Both together: words without meaning, or meaning without words, prove little. */
  "similarityTimesShare",
] as const;

/** Words count for so much similarity where the model cannot read the question. */
const SIMILARITY_OF_WORDS = 0.8;

/** One number for each name in `EVIDENCE`. */
export function gatherEvidence(
  { passage, source, similarities, words, sentence }: RankedPassage,
  { terms, familiarity }: Retrieved,
  analyze: AnalyzeWords,
): readonly number[] {
  const around = analyze([source.title, passage.lead].filter(Boolean).join("\n"));
  const passageShare = termShare(terms, new Set([...around, ...words]));
  const read = (similarity: number, share: number) =>
    familiarity * similarity + (1 - familiarity) * SIMILARITY_OF_WORDS * share;
  const passageSimilarity = read(similarities.passage, passageShare);
  const sentenceSimilarity = read(Math.max(...similarities.sentences), sentence.share);
  return [
    passageSimilarity,
    sentenceSimilarity,
    passageShare,
    sentence.share,
    sentenceSimilarity * passageShare,
  ];
}
