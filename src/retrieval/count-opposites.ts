/** More say no more. */
const MOST = 2;

/**
 * How many words of the question a sentence turns round, up to 2: its opposite stands there ("after"
 * where "before" is asked) and it does not.
 * @param turned `turnedWords`
 */
export function countOpposites(
  turned: ReadonlySet<string>,
  stands: (word: string) => boolean,
): number {
  let count = 0;
  for (const word of turned) if (!stands(word)) count++;
  return Math.min(count, MOST);
}
