import opposites from "./opposites.json" with { type: "json" };

const OPPOSITES = new Map<string, string[]>();
for (const pair of opposites.pairs) {
  const [one = "", other = ""] = pair.split(" ");
  add(one, other);
  add(other, one);
}

/**
 * English words that mean the opposite of a word, all as the index analyses them: "first" of "last",
 * "unlaw" of "law". Of a word that has none, and of every other language's, none.
 */
export function oppositesOf(term: string): readonly string[] {
  return OPPOSITES.get(term) ?? NONE;
}

function add(term: string, opposite: string): void {
  const known = OPPOSITES.get(term);
  if (known === undefined) OPPOSITES.set(term, [opposite]);
  else known.push(opposite);
}

const NONE: readonly string[] = [];
