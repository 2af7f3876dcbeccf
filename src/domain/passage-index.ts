import type { Direction, EmbedderIdentity } from "./embedder.ts";
import type { Passage } from "./passage.ts";
import type { QuestionFilter } from "./question-filter.ts";
import type { Source } from "./source.ts";
import type { SourceEntry } from "./source-entry.ts";
import type { SourceReading } from "./source-reading.ts";
import type { PassageWords } from "./word.ts";

/** What an index holds, for a person. */
export interface IndexSummary {
  readonly sources: number;
  readonly passages: number;
  /** Of the corpus, when it was read last. */
  readonly problems: number;
  /** When this state was made, ISO 8601. */
  readonly indexedAt: string;
  readonly embedder: EmbedderIdentity;
}

/** How the passages answer to a question's words. */
export interface WordMatches {
  /** Labels of those whose relevance is above zero, best first. */
  readonly best: readonly number[];
  /** BM25 of any passage, 0 and more; comparable within one question only. */
  relevanceOf(label: number): number;
}

/** Cosines of one passage to the question, -1 to 1. */
export interface Similarities {
  readonly passage: number;
  /** In the order of the passage's sentences. */
  readonly sentences: readonly number[];
}

/** A passage held against a question; `label` is its number in the index. */
export interface Neighbour {
  readonly label: number;
  readonly similarities: Similarities;
}

/**
 * How near each token of a question comes to the nearest token of a passage: 1 for the same word in
 * the same context, about 0 for chance; one number for each of the question's tokens.
 */
export interface Alignment {
  /** Among title and lead. */
  readonly context: Float32Array;
  /** Among the words of each sentence, in their order. */
  readonly sentences: readonly Float32Array[];
}

/** What words a passage has, and how near they come to the question's. */
export interface Examination {
  readonly words: PassageWords;
  readonly alignment: Alignment;
}

/** A word of the corpus that another word may be a misspelling of. */
export interface Resembling {
  /** As the index analyses it. */
  readonly term: string;
  /** The other word as it would be without its slips. */
  readonly spelling: string;
  /** Letters missing, too many, wrong, or swapped with their neighbour: 1 or 2. */
  readonly slips: number;
  /** Passages that have it. */
  readonly holders: number;
}

export interface SearchOptions {
  readonly count: number;
  /** Labels that may be found; `null` for all. */
  readonly among: ReadonlySet<number> | null;
}

/** Port: one complete, unchanging state of the indexed corpus. */
export interface PassageIndex {
  readonly summary: IndexSummary;
  /** Labels of the passages whose source passes the filter; `null` when nothing is restricted. */
  select(filter: QuestionFilter): ReadonlySet<number> | null;
  /** Nearest passages by vector, best first, at most `count`. */
  nearest(question: Float32Array, options: SearchOptions): Promise<readonly Neighbour[]>;
  /** Best passages by words. `terms` as the index analyses text. */
  match(terms: readonly string[], options: SearchOptions): WordMatches;
  /**
   * Reads the vectors of passages, where there is time before the question's.
   * @returns compares each of them with it, in their order
   */
  prepare(labels: readonly number[]): (question: Float32Array) => readonly Neighbour[];
  /** Each of the passages word for word. @param question which way its tokens point */
  examine(labels: readonly number[], question: readonly Direction[]): readonly Examination[];
  /** Inverse document frequency of each term, above 0; rarest for a term that no passage has. */
  weigh(terms: readonly string[]): readonly number[];
  /** Labels of the passages that hold every one of the terms, ascending. */
  matchAll(terms: readonly string[]): readonly number[];
  /** Passages that have the term. */
  countHolders(term: string): number;
  /** Words of the corpus that one in lower case may be a misspelling of, fewest slips first. */
  resembling(word: string): readonly Resembling[];
  read(label: number): { readonly passage: Passage; readonly source: Source };
  /** The passage of this key; `null` when there is none. */
  find(key: string): { readonly passage: Passage; readonly source: SourceEntry } | null;
  /** Every source, in order of file and place. */
  listSources(): readonly SourceEntry[];
  /** The source of this key with its text, compared with its hash; `null` when there is none. */
  readSource(key: string): SourceReading | null;
  /**
   * The text of the source of this id, compared with its hash; `null` when there is none, or it has
   * more characters than that.
   */
  readText(sourceId: string, mostChars: number): string | null;
  /** Files of the corpus with problems, in order of path. */
  listProblems(): readonly { readonly file: string; readonly problems: number }[];
  /**
   * Whether the passage is, to the letter, the slice of the stored source that it claims to be, and
   * all that is shown beside it (its place and lead, what its source is called) what was stored.
   */
  proves(found: { readonly passage: Passage; readonly source: Source }): boolean;
  close(): void;
}
