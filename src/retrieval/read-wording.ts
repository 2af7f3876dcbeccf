import { oppositesOf } from "./opposites-of.ts";

/** How a question is worded: all its words as they stand, those that any question is built with too. */
export interface QuestionWording {
  /** Words that follow each other at once, as `nameNeighbours` has them. */
  readonly neighbours: ReadonlySet<string>;
  /** For each word that is the opposite of some of the question's, those. */
  readonly opposites: ReadonlyMap<string, readonly string[]>;
}

/** @param sequence terms of a question, in order */
export function readWording(sequence: readonly string[]): QuestionWording {
  const opposites = new Map<string, string[]>();
  for (const term of new Set(sequence)) {
    for (const opposite of oppositesOf(term)) {
      opposites.set(opposite, [...(opposites.get(opposite) ?? []), term]);
    }
  }
  return {
    neighbours: new Set(
      sequence.slice(1).map((next, at) => nameNeighbours(sequence[at] as string, next)),
    ),
    opposites,
  };
}

/** No term has a blank in it. */
export function nameNeighbours(before: string, next: string): string {
  return `${before} ${next}`;
}
