import { oppositesOf } from "./opposites-of.ts";

/** How a question is worded: all its words as they stand, those that any question is built with too. */
export interface QuestionWording {
  /** For each word, those that follow it at once. */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many different words follow each other, over all words. */
  readonly neighbours: number;
  /** For each word that is the opposite of some of the question's, those. */
  readonly turned: ReadonlyMap<string, readonly string[]>;
}

/** @param sequence terms of a question, in order */
export function readWording(sequence: readonly string[]): QuestionWording {
  const followers = new Map<string, Set<string>>();
  sequence.slice(1).forEach((next, at) => {
    const term = sequence[at] as string;
    const known = followers.get(term);
    if (known === undefined) followers.set(term, new Set([next]));
    else known.add(next);
  });
  const turned = new Map<string, string[]>();
  for (const term of new Set(sequence)) {
    for (const opposite of oppositesOf(term)) {
      turned.set(opposite, [...(turned.get(opposite) ?? []), term]);
    }
  }
  return {
    followers,
    neighbours: [...followers.values()].reduce((sum, { size }) => sum + size, 0),
    turned,
  };
}
