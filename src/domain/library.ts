import type { AnswerOptions, AnswerQuestion } from "./answer.ts";
import type { ComparedQuotation, Comparison } from "./comparison.ts";
import type { LibrarySummary } from "./library-summary.ts";
import type { LinkWords } from "./link-words.ts";
import type { Passage } from "./passage.ts";
import type { Quotation, Report } from "./quotation.ts";
import type { SourceEntry } from "./source-entry.ts";
import type { SourceReading } from "./source-reading.ts";
import type { Verification } from "./verification.ts";

/** What a search for words brought up. */
export interface WordSearch {
  /** How many passages hold the words, as far as it looked. */
  readonly total: number;
  /** `false` when there were too many to look at all of them. */
  readonly isComplete: boolean;
  /** Best first; the highlight is where the first of the words stands. */
  readonly found: readonly Quotation[];
}

/** Which of the passages that were found are wanted. */
export interface Page {
  /** Passages before the first one wanted. */
  readonly skip: number;
  readonly limit: number;
}

/**
 * Port: the corpus as it stands at this moment. Each call sees one complete state; two calls may
 * see two.
 */
export interface Library {
  describe(): Promise<LibrarySummary>;
  readonly answer: AnswerQuestion;
  /**
   * What different sources say to a question.
   * @throws Fault for a question that is empty or too long to be one
   */
  compare(question: string, options: Omit<AnswerOptions, "limit">): Promise<Comparison>;
  /** The same of quotations that are there already, the best first. */
  compareQuotations(quotations: readonly Quotation[]): readonly ComparedQuotation[];
  /**
   * Where other sources say the same as a passage, which may be another library's, earliest first,
   * one passage a source, each proved.
   */
  findReports(passage: Passage): Promise<readonly Report[]>;
  /**
   * Passages that hold all the words and "phrases" and none of the -words.
   * `null` for words that ask for nothing.
   */
  search(words: string, page: Page): Promise<WordSearch | null>;
  /** Sources whose title, publisher, author or file goes with the words, best first; all for none. */
  findSources(words: string): Promise<readonly SourceEntry[]>;
  /** `null` for a key that is no longer that of a source. */
  readSource(key: string): Promise<SourceReading | null>;
  /** `null` for a key that is no longer that of a passage, or when its words cannot be proved. */
  findPassage(
    key: string,
  ): Promise<{ readonly passage: Passage; readonly source: SourceEntry } | null>;
  /** As `LinkWords`. */
  link(...words: Parameters<LinkWords>): Promise<string | null>;
  /**
   * Whether a text that claims to be a quotation is one; of a message that has several in it, each
   * of them, in order; at least one.
   * @throws Fault for a text that is too long to be one
   */
  verify(text: string): Promise<readonly Verification[]>;
}
