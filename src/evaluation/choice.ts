/** Rows of features to choose from, and which of them are right; at least one is. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  /** What each row scores before anything is learned. */
  readonly given: readonly number[];
  /** What the choice counts in training, above 0. */
  readonly weight: number;
}
