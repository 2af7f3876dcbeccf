import type { PassageIndex, Resembling } from "../domain/passage-index.ts";

/** Letters from which a word can be told from another that looks like it. */
const SHORTEST = 4;
/** The same for a name: names are near to other names. */
const SHORTEST_NAME = 6;
/** Letters of a stem that no other word has by chance. */
const LONG_STEM = 6;
const NAME = /^\p{Lu}\p{Ll}/u;
const ABBREVIATION = /^\p{Lu}+$/u;

/** A word of a question that no passage has. */
export interface MissingWord {
  /** As it was typed; a question in capitals only is to be put into lower case. */
  readonly word: string;
  /** As the index analyses it. */
  readonly term: string;
}

/**
 * What a word that no passage has was meant to be, `null` when nothing is near enough. A word that
 * the model knows is no misspelling, so what is asked about something else stays what it is.
 * @param isKnown of words in lower case
 */
export function mendWord(
  { word, term }: MissingWord,
  {
    index,
    isKnown,
  }: {
    readonly index: Pick<PassageIndex, "resembling">;
    readonly isKnown: (word: string) => boolean;
  },
): Resembling | null {
  const typed = word.toLowerCase();
  if (ABBREVIATION.test(word) || isKnown(typed) || isKnown(term)) return null;
  if (word.length < (NAME.test(word) ? SHORTEST_NAME : SHORTEST)) return null;
  const meant = index.resembling(typed).flatMap((found) => {
    const isWord = isKnown(found.spelling);
    if (!isWord && !mayBeName(typed, found)) return [];
    return [{ found, worth: -3 * found.slips + (isWord ? 2 : 0) + Math.log10(1 + found.holders) }];
  });
  return meant.sort((one, other) => other.worth - one.worth)[0]?.found ?? null;
}

/** No word that the model knows, but a stem as it stands or with the ending that was typed. */
function mayBeName(typed: string, { term, spelling }: Resembling): boolean {
  if (spelling === term) return true;
  return term.length >= LONG_STEM && typed.endsWith(spelling.slice(term.length));
}
