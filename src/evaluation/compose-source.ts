import { type BenchMaterial, type BenchWord, pickWord } from "./bench-material.ts";
import { benchWords } from "./bench-words.ts";
import { composeSentence } from "./compose-sentence.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

/** A source before its words are joined: paragraphs of sentences of words. */
interface ComposedSource {
  readonly title: readonly BenchWord[];
  readonly paragraphs: readonly (readonly (readonly BenchWord[])[])[];
}

interface ComposeOptions {
  /** From 0; decides the topic and everything else. */
  readonly number: number;
  readonly paragraphs: number;
}

/** The same for the same material and number; fewer paragraphs are the first of the same ones. */
export function composeSource(material: BenchMaterial, options: ComposeOptions): ComposedSource {
  const random = seededRandom(material.seed, options.number);
  const drawTopical = material.topics[options.number % material.topics.length];
  const own = Array.from({ length: ownWords }, () => pickWord(material.vocabulary, random));
  const names = Array.from({ length: castSize }, () => inventName(material, random));
  const drawNoun = (): BenchWord => {
    const kind = random.below(10);
    if (kind < 2 || drawTopical === undefined) return material.drawCommon(random);
    return kind < 4 ? pickWord(own, random) : drawTopical(random);
  };
  const drawName = (): BenchWord => pickWord(names, random);

  const title = [drawName(), { text: "and the", rarity: null }, drawNoun()];
  const paragraphs = Array.from({ length: options.paragraphs }, () => {
    const [sentences, leastWords, lengths] = random.pick(paragraphShapes);
    return Array.from({ length: sentences }, () =>
      composeSentence({
        random,
        leastWords: leastWords + random.below(lengths),
        drawNoun,
        drawName,
      }),
    );
  });
  return { title, paragraphs };
}

/** Words that tell a source from others of its topic. */
const ownWords = 40;

const castSize = 6;

/** Sentences, least words of each, and how many lengths there are. */
type ParagraphShape = readonly [sentences: number, leastWords: number, lengths: number];

/** Each gives 60 to some 120 words in all. */
const paragraphShapes: readonly [ParagraphShape, ...ParagraphShape[]] = [
  [3, 20, 17],
  [4, 15, 12],
  [5, 12, 9],
  [6, 10, 7],
];

/** Rarer than all words, since few sources share a name. */
function inventName({ vocabulary }: BenchMaterial, random: SeededRandom): BenchWord {
  const { text, rarity } = pickWord(vocabulary, random);
  const surname = text.charAt(0).toUpperCase() + text.slice(1);
  const name = `${random.pick(benchWords.givenNames)} ${surname}`;
  return { text: name, rarity: vocabulary.length + (rarity ?? 0) };
}
