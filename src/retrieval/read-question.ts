import type { Embedder } from "../domain/embedder.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import { isFunctionWord } from "./function-words.ts";
import { mendWord } from "./mend-word.ts";
import { plainQuestion } from "./plain-question.ts";
import { writeAsCorpus } from "./write-as-corpus.ts";

/** A question as it was meant. */
export interface ReadQuestion {
  /** Without markup, misspelt words written as the corpus has them. */
  readonly text: string;
  readonly terms: readonly string[];
  /** Terms that stand for a misspelt one → that one. */
  readonly mended: ReadonlyMap<string, string>;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Reads a question as people type them. */
export function readQuestion(
  question: string,
  {
    index,
    embedder,
    analyze,
  }: {
    readonly index: Pick<PassageIndex, "countHolders" | "resembling">;
    readonly embedder: Pick<Embedder, "familiarity">;
    readonly analyze: AnalyzeWords;
  },
): ReadQuestion {
  const mended = new Map<string, string>();
  const isKnown = (word: string) => embedder.familiarity(word) === 1;
  const plain = writeAsCorpus(calm(plainQuestion(question)), { index, analyze });
  const text = plain.replace(WORD, (word) => {
    const [term, ...others] = analyze(word);
    if (term === undefined || others.length > 0) return word;
    if (isFunctionWord(term) || index.countHolders(term) > 0) return word;
    const meant = mendWord({ word, term }, { index, isKnown });
    if (meant === null) return word;
    mended.set(meant.term, term);
    return meant.spelling;
  });
  return { text, terms: analyze(text), mended };
}

/** Shouting says nothing of which words are names or abbreviations. */
function calm(question: string): string {
  return /\p{Ll}/u.test(question) ? question : question.toLowerCase();
}
