import type { Passage } from "./passage.ts";
import type { Similarities } from "./passage-index.ts";
import type { QuestionFilter } from "./question-filter.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

/** A passage that may answer, with what speaks for it. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly source: Source;
  /** Orders the passages of one question; means nothing across questions. */
  readonly score: number;
  /** What was measured of it: numbers whose names and order are retrieval's. */
  readonly features: readonly number[];
  /** Cosines to the question. */
  readonly similarities: Similarities;
  /** Terms of its text. */
  readonly words: ReadonlySet<string>;
  /** The sentence that answers best. */
  readonly sentence: RankedSentence;
}

interface RankedSentence {
  /** Offsets into the passage's text. */
  readonly span: Span;
  /** Cosine to the question, -1 to 1. */
  readonly similarity: number;
  /** Share of the question's terms by weight, 0 to 1. */
  readonly share: number;
}

/** A word of the question that carries meaning, as the index analyses it. */
export interface WeightedTerm {
  readonly term: string;
  /** Inverse document frequency, above 0. */
  readonly weight: number;
}

/** What a question brought up. */
interface Retrieved {
  readonly terms: readonly WeightedTerm[];
  /** How well the model's vocabulary reads the question, 0 to 1. */
  readonly familiarity: number;
  /** Best first. */
  readonly ranked: readonly RankedPassage[];
}

/** Port: question → ranked passages. */
export type Retrieve = (
  question: string,
  options: { readonly count: number; readonly filter: QuestionFilter },
) => Promise<Retrieved>;

/** Port: text → its terms in order, repeats kept. */
export type AnalyzeWords = (text: string) => readonly string[];
