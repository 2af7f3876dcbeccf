import { type BenchMaterial, type BenchWord, benchMaterial } from "./bench-material.ts";
import { composeSource } from "./compose-source.ts";
import { generatedSourceId, paragraphsPerSource } from "./generated-source.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

interface GenerateQuestionsOptions {
  /** The corpus's own. */
  readonly seed: number;
  /** How many the corpus was generated with. */
  readonly passages: number;
  readonly count: number;
}

/** A question with the paragraph that it was made from. */
interface GeneratedQuestion {
  /** Some ten words. */
  readonly text: string;
  readonly sourceId: string;
  /** From 1. */
  readonly paragraph: number;
}

/** Questions about `generateCorpus` of the same seed and size, always the same ones. */
export function generateQuestions(options: GenerateQuestionsOptions): readonly GeneratedQuestion[] {
  const material = benchMaterial(options.seed);
  // A stream of its own: sources have those from 0 on.
  const random = seededRandom(options.seed, 2 ** 31 - 1);
  return Array.from({ length: options.count }, () =>
    generateQuestion(material, random, options.passages),
  );
}

const leads = ["When did", "Where did", "Why did", "How did", "In which year did"] as const;
const links = ["and", "of", "in", "with"] as const;
const namedWords = 4;

function generateQuestion(
  material: BenchMaterial,
  random: SeededRandom,
  passages: number,
): GeneratedQuestion {
  const passage = random.below(passages);
  const number = Math.floor(passage / paragraphsPerSource);
  const paragraph = (passage % paragraphsPerSource) + 1;
  const { paragraphs } = composeSource(material, { number, paragraphs: paragraph });
  const sentences = paragraphs[paragraph - 1] ?? [];
  const words = rarestWords(sentences[random.below(sentences.length)] ?? []).map(addArticle);
  const asked = words.reduce((text, word) => `${text} ${random.pick(links)} ${word}`);
  return {
    text: `${random.pick(leads)} ${asked}?`,
    sourceId: generatedSourceId(number),
    paragraph,
  };
}

/** Names stand alone. */
function addArticle(word: string): string {
  return /^[A-Z]/.test(word) ? word : `the ${word}`;
}

/** In the order of the sentence. */
function rarestWords(sentence: readonly BenchWord[]): readonly string[] {
  const rarities = new Map(
    sentence.flatMap(({ text, rarity }) => (rarity === null ? [] : [[text, rarity] as const])),
  );
  const rarest = new Set(
    [...rarities.entries()]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, namedWords)
      .map(([text]) => text),
  );
  return [...rarities.keys()].filter((text) => rarest.has(text));
}
