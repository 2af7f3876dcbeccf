import type { PassageIndex } from "../domain/passage-index.ts";
import type { AnalyzeWords } from "../domain/ranked-passage.ts";
import { type WordSequence, wordsBetween } from "./word-sequence.ts";

/** Words looked for together: few enough to stand in one passage, enough to tell it from others. */
const STRETCH_WORDS = 12;
/** Longer texts are looked for in longer stretches: each of them costs a pass over all passages. */
const MOST_STRETCHES = 24;
const RAREST = 8;
/** Passages taken for each stretch. */
const MOST_OF_STRETCH = 6;
/** Passages with all of a stretch's words that are read for its phrase. */
const MOST_READ = 300;

/**
 * Labels of passages in which parts of a text may stand, the likeliest first. Rare words decide:
 * those that have all the words of a stretch, then those that have most of its rarest ones. So a
 * word that was changed, or a sentence from elsewhere, hides no passage.
 */
export function findCandidates(
  given: WordSequence,
  { index, analyze }: { readonly index: PassageIndex; readonly analyze: AnalyzeWords },
): readonly number[] {
  const votes = new Map<number, number>();
  const vote = (labels: readonly number[], weight: number) => {
    labels.forEach((label, place) => {
      votes.set(label, (votes.get(label) ?? 0) + weight / (place + 1));
    });
  };
  for (const words of stretchesOf(given)) {
    const terms = [...new Set(analyze(words))];
    if (terms.length === 0) continue;
    const weights = index.weigh(terms);
    const rarest = terms
      .map((term, place) => ({ term, weight: weights[place] ?? 0 }))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, RAREST)
      .map(({ term }) => term);
    const holders = index.matchAll(terms);
    vote(holders.length > MOST_OF_STRETCH ? withPhrase(words, holders, index) : holders, 2);
    const { best } = index.match(rarest, { count: MOST_OF_STRETCH, among: null });
    vote(best, 1);
  }
  return [...votes].sort(([, one], [, other]) => other - one).map(([label]) => label);
}

/** Stretches that overlap by half, so that the end of one passage does not hide the next. */
function stretchesOf(given: WordSequence): readonly string[] {
  const count = given.tokens.length;
  const length = Math.max(STRETCH_WORDS, Math.ceil((2 * count) / MOST_STRETCHES));
  const step = Math.ceil(length / 2);
  const stretches: string[] = [];
  for (let from = 0; from === 0 || from + step < count; from += step) {
    stretches.push(wordsBetween(given, from, Math.min(count, from + length)));
  }
  return stretches;
}

/** Of many passages that have the words, those that have them side by side. */
function withPhrase(words: string, holders: readonly number[], index: PassageIndex) {
  const parts = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const phrase = new RegExp(parts.join("[^\\p{L}\\p{N}]+"), "iu");
  const found: number[] = [];
  for (const label of holders.slice(0, MOST_READ)) {
    if (phrase.test(index.read(label).passage.text)) found.push(label);
    if (found.length === MOST_OF_STRETCH) break;
  }
  return found.length > 0 ? found : holders.slice(0, MOST_OF_STRETCH);
}
