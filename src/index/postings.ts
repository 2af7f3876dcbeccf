/**
 * An inverted index in flat arrays, so that a hundred thousand passages load in one read and are
 * searched without a garbage collector. A passage is known by its ordinal, its place in `labels`.
 */
export interface Postings {
  /** Sorted; a term's number is its place. */
  readonly terms: readonly string[];
  /** Label of each passage, ascending. */
  readonly labels: Uint32Array;
  /** Whether each passage goes on with the paragraph of the one before: 1 or 0. */
  readonly continues: Uint8Array;
  /** Terms of each passage, title included; at most 65,535. */
  readonly lengths: Uint16Array;
  /** Where each term's entries begin, and one end more. */
  readonly starts: Uint32Array;
  /** Passages that hold the term, ascending within it. */
  readonly ordinals: Uint32Array;
  /** How often it stands there, at most 255. */
  readonly frequencies: Uint8Array;
}

export const NO_POSTINGS: Postings = {
  terms: [],
  labels: new Uint32Array(0),
  continues: new Uint8Array(0),
  lengths: new Uint16Array(0),
  starts: new Uint32Array(1),
  ordinals: new Uint32Array(0),
  frequencies: new Uint8Array(0),
};
