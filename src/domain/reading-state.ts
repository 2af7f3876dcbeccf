/** Which paragraphs of a source are read, and how far. */
export interface ReadingState {
  readonly sourceKey: string;
  /** ¶ numbers that are read, from 1; `last` may be beyond the end. */
  readonly first: number;
  readonly last: number;
  /** `Passage.key` of the quotation that is marked; `null` for none. */
  readonly passageKey: string | null;
  /** 0 for the page that was opened, 1 for the next, -1 for the one before. */
  readonly page: number;
}

/** Beyond the end of any source. */
export const LAST_PARAGRAPH = 999_999;
