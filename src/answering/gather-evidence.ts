import type { AnalyzeWords, RankedPassage, Retrieved } from "../domain/ranked-passage.ts";
import type { ChosenSentence } from "./choose-sentence.ts";
import { termShare } from "./term-share.ts";

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
  /** How far the best passage's similarity stands out from the first ten's mean. */
  "lead",
] as const;

/** Passages that `lead` looks at; the retriever gives at least as many where there are as many. */
export const COMPARED = 10;

/** Words count for so much similarity where the model cannot read the question. */
const SIMILARITY_OF_WORDS = 0.8;

/** One number for each name in `EVIDENCE`. */
export function gatherEvidence(
  { candidate, sentence }: { readonly candidate: RankedPassage; readonly sentence: ChosenSentence },
  { terms, familiarity, ranked }: Retrieved,
  analyze: AnalyzeWords,
): readonly number[] {
  const { passage, source, similarities } = candidate;
  const words = analyze([source.title, passage.lead, passage.text].filter(Boolean).join("\n"));
  const passageShare = termShare(terms, new Set(words));
  const read = (similarity: number, share: number) =>
    familiarity * similarity + (1 - familiarity) * SIMILARITY_OF_WORDS * share;
  const passageSimilarity = read(similarities.passage, passageShare);
  const sentenceSimilarity = read(Math.max(...similarities.sentences), sentence.share);
  const others = ranked.slice(0, COMPARED).map((one) => one.similarities.passage);
  const mean = others.reduce((sum, similarity) => sum + similarity, 0) / Math.max(others.length, 1);
  return [
    passageSimilarity,
    sentenceSimilarity,
    passageShare,
    sentence.share,
    sentenceSimilarity * passageShare,
    familiarity * (similarities.passage - mean),
  ];
}
