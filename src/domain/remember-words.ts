/** More than a text of some length uses often. */
const MOST_WORDS = 30_000;
/** What is longer is hardly a word and hardly comes again. */
const LONGEST_WORD = 32;

/**
 * The same of a word, sooner where it comes again: the same few thousand words make up nearly every
 * text. What is given back is shared, so nobody may change it.
 */
export function rememberWords<Result extends NonNullable<unknown>>(
  read: (word: string) => Result,
): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const result = read(word);
    if (known.size === MOST_WORDS) known.clear();
    if (word.length <= LONGEST_WORD) known.set(word, result);
    return result;
  };
}
