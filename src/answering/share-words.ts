/**
 * Share of its distinct words that the shorter of two passages must have in the other before they
 * are read side by side, which takes a hundred times as long.
 */
const LIKELY = 0.6;

/** Whether two passages have so many words in common that they may say the same. */
export function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared >= fewer.size * LIKELY;
}
