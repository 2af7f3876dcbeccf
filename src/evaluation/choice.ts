/** Rows to choose from, and how good a choice each is: shares that add up to 1. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly wanted: readonly number[];
  /** What the choice counts in training, above 0. */
  readonly weight: number;
}
