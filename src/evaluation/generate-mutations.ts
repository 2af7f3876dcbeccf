import { splitSentences } from "../domain/split-sentences.ts";
import {
  addNegation,
  changeName,
  changeNumber,
  changeSigns,
  dropNegation,
  joinSentences,
  type MutationMaterial,
  paraphrase,
  swapWord,
  truncate,
} from "./mutate-sentence.ts";
import { MUTATION_KINDS, type Mutation, type MutationKind } from "./mutation.ts";
import { mutationWords } from "./mutation-words.ts";
import { seededRandom } from "./seeded-random.ts";

interface GenerateMutationsOptions {
  readonly seed: number;
  readonly count: number;
  /** Paragraphs of the corpus, as they stand in it. */
  readonly paragraphs: readonly string[];
}

/** Words of a sentence that is mutated: shorter ones may stand anywhere. */
const LEAST_WORDS = 7;
const MOST_WORDS = 60;
/** Sentences tried for each mutation: not every one has a number or a negation. */
const MOST_TRIED = 400;

/**
 * Mutations of sentences of a corpus, of each kind as many, always the same ones for a seed; fewer
 * where the corpus has no sentence for a kind.
 */
export function generateMutations(options: GenerateMutationsOptions): readonly Mutation[] {
  const { seed, count, paragraphs } = options;
  const random = seededRandom(seed, 0);
  const sentences = paragraphs.flatMap(sentencesOf);
  const stands = createOracle(paragraphs);
  const draw = () => sentences[random.below(sentences.length)] ?? "";
  return Array.from({ length: count }, (_, place) => {
    const kind = MUTATION_KINDS[place % MUTATION_KINDS.length] as MutationKind;
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const mutation = mutate(kind, { random, sentence: draw(), other: draw() }, stands);
      if (mutation !== null) return mutation;
    }
    return null;
  }).filter((mutation) => mutation !== null);
}

function mutate(
  kind: MutationKind,
  material: MutationMaterial,
  stands: (text: string) => boolean,
): Mutation | null {
  const { random, sentence, other } = material;
  const altered = (text: string | null): Mutation | null =>
    text === null || stands(text) ? null : { kind, text, expected: ["altered"] };
  switch (kind) {
    case "exact":
      return { kind, text: sentence, expected: ["exact"] };
    case "punctuation":
      return { kind, text: changeSigns(material) ?? sentence, expected: ["exact"] };
    case "word-swapped":
      return altered(swapWord(material));
    case "number-changed":
      return altered(changeNumber(material));
    case "negation-added":
      return altered(addNegation(material));
    case "negation-dropped":
      return altered(dropNegation(material));
    case "name-changed":
      return altered(changeName(material));
    case "sentences-joined": {
      const text = joinSentences(material);
      return text === null || sentence === other || stands(text)
        ? null
        : { kind, text, expected: ["pieced"] };
    }
    case "truncated": {
      const text = truncate(material);
      if (text === null) return null;
      const isMarked = /…|\.\.\./.test(text) && !/…|\.\.\./.test(sentence);
      return { kind, text, expected: isMarked ? ["pieced"] : ["exact", "pieced"] };
    }
    case "paraphrase": {
      const text = paraphrase(material);
      return text === null ? null : { kind, text, expected: ["altered", "absent"] };
    }
    case "foreign": {
      const text = mutationWords.foreign[random.below(mutationWords.foreign.length)] ?? "";
      return { kind, text, expected: ["absent"] };
    }
  }
}

function sentencesOf(paragraph: string): readonly string[] {
  return splitSentences(paragraph)
    .map(({ start, end }) => paragraph.slice(start, end))
    .filter((sentence) => {
      const words = sentence.split(/\s+/).length;
      return words >= LEAST_WORDS && words <= MOST_WORDS;
    });
}

/** Whether words stand side by side in the corpus, told in the plainest way there is. */
function createOracle(paragraphs: readonly string[]): (text: string) => boolean {
  const plain = (text: string) =>
    ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
  const whole = paragraphs.map(plain).join("").replaceAll("  ", " ");
  return (text) => whole.includes(plain(text));
}
