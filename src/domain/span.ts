/** A half-open range [start, end) in UTF-16 code units, as `String.prototype.slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
