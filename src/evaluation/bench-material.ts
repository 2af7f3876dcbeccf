import { benchWords } from "./bench-words.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";
import { zipfRanks } from "./zipf-ranks.ts";

/** A word or a fixed group of words, as it stands in a sentence. */
export interface BenchWord {
  readonly text: string;
  /** Place in the order of frequency from 0, the larger the rarer; `null` for words of grammar. */
  readonly rarity: number | null;
}

/** What all sources of one seed share. */
export interface BenchMaterial {
  readonly seed: number;
  /** Several thousand, the most frequent first. */
  readonly vocabulary: readonly BenchWord[];
  /** Each draws by Zipf's law from a vocabulary of its own. */
  readonly topics: readonly ((random: SeededRandom) => BenchWord)[];
  /** Draws from the whole vocabulary by Zipf's law. */
  readonly drawCommon: (random: SeededRandom) => BenchWord;
}

const topicCount = 128;
const wordsOfTopic = 150;

export function benchMaterial(seed: number): BenchMaterial {
  // Streams below 0 are the material's, those from 0 the sources'.
  const vocabulary = inventVocabulary(seededRandom(seed, -1));
  const topics = Array.from({ length: topicCount }, (_, topic) => {
    const random = seededRandom(seed, -2 - topic);
    return drawFrom(Array.from({ length: wordsOfTopic }, () => pickWord(vocabulary, random)));
  });
  return { seed, vocabulary, topics, drawCommon: drawFrom(vocabulary) };
}

/** Any word of the vocabulary with equal chance. */
export function pickWord(words: readonly BenchWord[], random: SeededRandom): BenchWord {
  return words[random.below(words.length)] ?? emptyWord;
}

const emptyWord: BenchWord = { text: "", rarity: null };

function drawFrom(words: readonly BenchWord[]): (random: SeededRandom) => BenchWord {
  const drawRank = zipfRanks(words.length);
  return (random) => words[drawRank(random)] ?? emptyWord;
}

function inventVocabulary(random: SeededRandom): readonly BenchWord[] {
  const texts = new Set(
    benchWords.openings.flatMap((opening) => benchWords.closings.map((end) => opening + end)),
  );
  return shuffle([...texts], random).map((text, rarity) => ({ text, rarity }));
}

/** Fisher and Yates. */
function shuffle<Item>(items: readonly Item[], random: SeededRandom): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random.below(left.length), 1));
}
