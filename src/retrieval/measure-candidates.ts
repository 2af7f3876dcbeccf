import type { Examination, PassageIndex } from "../domain/passage-index.ts";
import type { Scorer } from "../domain/scorer.ts";
import { applyScorer } from "./apply-scorer.ts";
import { type Candidate, fuse } from "./fuse.ts";
import { measureSentences, type SentenceMeasures } from "./measure-sentences.ts";
import type { MeasuredCandidate } from "./measured-candidate.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import type { AskedQuestion } from "./weigh-question.ts";

/** Of the candidates, so many are read word for word; what is further down was never first. */
const READ = 24;

/** Reads the most promising candidates word for word. */
export function measureCandidates(
  candidates: readonly Candidate[],
  {
    question,
    index,
    sentenceScorer,
  }: {
    readonly question: AskedQuestion;
    readonly index: PassageIndex;
    readonly sentenceScorer: Scorer;
  },
): readonly MeasuredCandidate[] {
  const promising = fuse(candidates, question.familiarity).slice(0, READ);
  const labels = promising.map(({ label }) => label);
  const examined = index.examine(labels, question.tokens);
  return promising.map((candidate, place) => {
    const { label, score: fused, similarities } = candidate;
    const { words, alignment } = examined[place] as Examination;
    const sentences = measureSentences({ words, similarities, alignment }, question);
    return {
      ...candidate,
      fused,
      words,
      alignment,
      sentences,
      group: words.context.map(({ term }) => term).join(" ") || index.read(label).source.id,
      best: bestSentence(sentences, { question, sentenceScorer }),
    };
  });
}

/** Place of the sentence that answers best. */
export function bestSentence(
  sentences: readonly SentenceMeasures[],
  {
    question,
    sentenceScorer,
  }: { readonly question: AskedQuestion; readonly sentenceScorer: Scorer },
): number {
  const scores = sentenceFeatures(sentences, question).map((row) =>
    applyScorer(sentenceScorer, row),
  );
  return scores.indexOf(Math.max(...scores));
}
