/** What one of two ways took; times in milliseconds. */
export interface WayFigures {
  readonly indexingMs: number;
  /** Until a changed document can be found. */
  readonly changingMs: number;
  /** From the start of the process until the first answer. */
  readonly startingMs: number;
  /** Of a process that opens the index and is asked. */
  readonly peakBytes: number;
  /** Median. */
  readonly questionMs: number;
  /** Share of the questions whose first source is right, 0 to 1; `null` where nobody labelled any. */
  readonly hitAt1: number | null;
}

/** The product beside the obvious way, on the same texts. */
export interface CompareFigures {
  readonly passages: number;
  readonly ours: WayFigures;
  readonly naive: WayFigures;
}
