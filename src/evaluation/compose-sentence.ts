import type { BenchWord } from "./bench-material.ts";
import { benchWords } from "./bench-words.ts";
import type { SeededRandom } from "./seeded-random.ts";

interface SentenceOptions {
  readonly random: SeededRandom;
  /** It ends with the phrase that reaches this many words, at most four more. */
  readonly leastWords: number;
  readonly drawNoun: () => BenchWord;
  readonly drawName: () => BenchWord;
}

/** Who did what, and then where, when and with what until it is long enough. */
export function composeSentence(options: SentenceOptions): readonly BenchWord[] {
  const { random, leastWords, drawName } = options;
  const subject = random.below(3) === 0 ? [drawName()] : composeNounPhrase(options);
  const words = [...subject, grammar(random.pick(benchWords.verbs)), ...composeNounPhrase(options)];
  while (countWords(words) < leastWords) words.push(...composeAddition(options));
  return words;
}

function composeAddition(options: SentenceOptions): readonly BenchWord[] {
  const { random, drawName } = options;
  const kind = random.below(10);
  if (kind === 0) return [grammar("in"), grammar(String(1700 + random.below(320)))];
  if (kind === 1) {
    const month = random.pick(benchWords.months);
    return [grammar(`on ${1 + random.below(28)} ${month} ${1700 + random.below(320)}`)];
  }
  if (kind === 2) return [grammar(`with ${2 + random.below(900)}`), options.drawNoun()];
  if (kind === 3) return [grammar("with"), drawName()];
  if (kind === 4) {
    const verb = grammar(random.pick(benchWords.verbs));
    return [grammar(random.pick(benchWords.conjunctions)), verb, ...composeArticleAndNoun(options)];
  }
  return [grammar(random.pick(benchWords.prepositions)), ...composeNounPhrase(options)];
}

function composeNounPhrase(options: SentenceOptions): readonly BenchWord[] {
  const [determiner, noun] = composeArticleAndNoun(options);
  if (options.random.below(3) > 0) return [determiner, noun];
  return [determiner, grammar(options.random.pick(benchWords.adjectives)), noun];
}

function composeArticleAndNoun(options: SentenceOptions): readonly [BenchWord, BenchWord] {
  return [grammar(options.random.pick(benchWords.determiners)), options.drawNoun()];
}

function grammar(text: string): BenchWord {
  return { text, rarity: null };
}

function countWords(words: readonly BenchWord[]): number {
  return words.reduce((count, { text }) => count + text.split(" ").length, 0);
}
