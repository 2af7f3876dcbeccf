import type { Verdict } from "../domain/verification.ts";

/** What is done to a sentence before it is given out as a quotation. */
export const MUTATION_KINDS = [
  "exact",
  "punctuation",
  "word-swapped",
  "number-changed",
  "negation-added",
  "negation-dropped",
  "name-changed",
  "sentences-joined",
  "truncated",
  "paraphrase",
  "foreign",
] as const;

export type MutationKind = (typeof MUTATION_KINDS)[number];

/** A text that claims to be a quotation, and what it is in truth. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly text: string;
  /** The verdicts that are right. */
  readonly expected: readonly Verdict["kind"][];
}

/** Those that change what a quotation says: none of them may ever pass as exact. */
export const GRAVE_MUTATIONS: ReadonlySet<MutationKind> = new Set<MutationKind>([
  "number-changed",
  "negation-added",
  "negation-dropped",
  "name-changed",
]);
