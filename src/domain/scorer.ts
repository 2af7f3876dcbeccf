/**
 * A small network with one hidden layer: linear weights, and for each hidden unit weights, a bias
 * and what its hyperbolic tangent counts. Fitted by `npm run train`; the weights are data.
 */
export interface Scorer {
  readonly linear: readonly number[];
  /** None for a line. */
  readonly hidden: readonly {
    readonly weights: readonly number[];
    readonly bias: number;
    readonly counts: number;
  }[];
}
