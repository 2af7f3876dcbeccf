import type { PassageIndex, Similarities } from "../domain/passage-index.ts";
import type { AnalyzeWords, RankedPassage, WeightedTerm } from "../domain/ranked-passage.ts";
import { termShare } from "../domain/term-share.ts";

/** A question in the index's terms. */
export interface QuestionWords {
  /** Those that tell of its subject. */
  readonly terms: readonly WeightedTerm[];
  /** How well the model reads it, 0 to 1. */
  readonly familiarity: number;
}

/** The cosine's part in what a sentence is worth; the question's words in it have the rest. */
const COSINE_SHARE = 0.6;
/** What the best sentence's worth and the question's word pairs add to a fused score. */
const SENTENCE_BONUS = 0.2;
const PAIR_BONUS = 0.1;

/**
 * Looks at a candidate's words, one sentence after the other: which sentence answers best, and
 * whether words that stand together in the question do so here.
 */
export function readPassage(
  found: ReturnType<PassageIndex["read"]>,
  {
    fused,
    similarities,
    question,
    analyze,
  }: {
    /** The candidate's score before its words were looked at. */
    readonly fused: number;
    readonly similarities: Similarities;
    readonly question: QuestionWords;
    readonly analyze: AnalyzeWords;
  },
): RankedPassage {
  const { passage, source } = found;
  const sentences = passage.sentences.map((span, place) => {
    const words = analyze(passage.text.slice(span.start, span.end));
    const similarity = similarities.sentences[place] ?? 0;
    const share = termShare(question.terms, new Set(words));
    return { span, words, similarity, share, worth: worthOf(similarity, share, question) };
  });
  const best = sentences.reduce((one, other) => (other.worth > one.worth ? other : one));
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    passage,
    source,
    similarities,
    words: new Set(words),
    sentence: { span: best.span, similarity: best.similarity, share: best.share },
    score: fused + SENTENCE_BONUS * best.worth + PAIR_BONUS * pairShare(question.terms, words),
  };
}

function worthOf(similarity: number, share: number, { familiarity }: QuestionWords): number {
  const cosineShare = COSINE_SHARE * familiarity;
  return cosineShare * similarity + (1 - cosineShare) * share;
}

/** Share of the question's neighbouring terms that stand as near here, with one word between at most. */
function pairShare(terms: readonly WeightedTerm[], words: readonly string[]): number {
  const pairs = terms.slice(1).map(({ term }, place) => [terms[place]?.term, term] as const);
  if (pairs.length === 0) return 0;
  const standing = pairs.filter(([first, second]) =>
    words.some(
      (word, at) => word === first && (words[at + 1] === second || words[at + 2] === second),
    ),
  );
  return standing.length / pairs.length;
}
