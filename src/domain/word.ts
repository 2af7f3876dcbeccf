/** A word of a text as the index analyses it, with what its writing tells. */
export interface Word {
  /** Stemmed, in lower case. */
  readonly term: string;
  /** Begins with a capital letter, which tells nothing of the first word of a sentence. */
  readonly isCapital: boolean;
  /** In digits or in letters. */
  readonly isNumber: boolean;
  /** A year, a month, or a word such as "century" or "weeks". */
  readonly isTime: boolean;
}

/** The words of a passage. */
export interface PassageWords {
  /** Of the title and the lead. */
  readonly context: readonly Word[];
  /** Of each sentence, in order. */
  readonly sentences: readonly (readonly Word[])[];
}

/** Port: the words of one sentence, in order. */
export type ReadWords = (sentence: string) => readonly Word[];
