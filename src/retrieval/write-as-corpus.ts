import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";

/** Two words beside each other; the second may be the first of the next pair. */
const PAIR = /(?<!\p{L})(\p{L}{2,})([- ])(?=(\p{L}{2,}))/gu;
/** A word whose beginning others write apart; "un" and "re" are words of their own too often. */
const PREFIXED =
  /(?<!\p{L})(anti|co|counter|cross|inter|intra|mid|multi|neo|non|pan|post|pre|pro|quasi|self|semi|sub|super|trans|ultra|vice)(\p{L}{4,})/giu;

/**
 * A question with "cease-fire" and "cease fire" written as the corpus has them, in one word, and
 * "intergovernmental" in two. Only where a word by itself is in no passage, so that none that could
 * be found is lost.
 */
export function writeAsCorpus(
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
  return question
    .replace(PAIR, (pair, first: string, _between: string, second: string) => {
      const isNeeded = holders(first) === 0 || holders(second) === 0;
      return isNeeded && holders(first + second) > 0 ? first : pair;
    })
    .replace(PREFIXED, (word, prefix: string, rest: string) => {
      const isHelpful = holders(word) === 0 && holders(prefix) > 0 && holders(rest) > 0;
      return isHelpful ? `${prefix}-${rest}` : word;
    });
}
