import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";

/** Two words beside each other; the second may be the first of the next pair. */
const PAIR = /(?<!\p{L})(\p{L}{2,})([- ])(?=(\p{L}{2,}))/gu;

/**
 * A question with "cease-fire" and "cease fire" written as the corpus has them, in one word. Only
 * where a part by itself is in no passage, so that no word that could be found is lost.
 */
export function joinWords(
  question: string,
  {
    index,
    analyze,
  }: { readonly index: Pick<PassageIndex, "countHolders">; readonly analyze: AnalyzeWords },
): string {
  const holders = (word: string) => {
    const [term, ...others] = analyze(word);
    return term === undefined || others.length > 0 ? 0 : index.countHolders(term);
  };
  return question.replace(PAIR, (pair, first: string, _between: string, second: string) => {
    const isNeeded = holders(first) === 0 || holders(second) === 0;
    return isNeeded && holders(first + second) > 0 ? first : pair;
  });
}
