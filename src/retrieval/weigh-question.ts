import type { Direction, QuestionReading as EmbeddedQuestion } from "../domain/embedder.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { ReadWords, Word } from "../domain/word.ts";
import { doubtMended } from "./doubt-mended.ts";
import { type ExpectedAnswer, expectedAnswer } from "./expected-answer.ts";
import { isFunctionWord } from "./function-words.ts";
import { isClaim } from "./is-claim.ts";
import { isNegation } from "./negations.ts";
import { type QuestionWording, readWording } from "./read-wording.ts";

/** A word of the question that tells of its subject. */
interface QuestionTerm {
  readonly term: string;
  /** Inverse document frequency, above 0. */
  readonly weight: number;
  /** Written with a capital letter that its place does not explain. */
  readonly isName: boolean;
  /** In digits. */
  readonly isNumeral: boolean;
}

/** A question as ranking sees it. */
export interface AskedQuestion {
  /** Which way every token that carries meaning points. */
  readonly tokens: readonly Direction[];
  /** The part of each of them in the question, 0 and more, all together 1; all 0 without terms. */
  readonly tokenWeights: readonly number[];
  /** All terms, function words included. */
  readonly words: ReadonlySet<string>;
  readonly wording: QuestionWording;
  /** Each once, in order. */
  readonly terms: readonly QuestionTerm[];
  /** Sum of their weights. */
  readonly weight: number;
  /** Place of each term in `terms`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Neighbouring terms, as places in `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly expected: ExpectedAnswer;
  readonly isNegated: boolean;
  /** It states something instead of asking. */
  readonly isClaim: boolean;
  /** How well the model reads it, 0 to 1. */
  readonly familiarity: number;
}

/** Puts together what the model, the index and the writing tell of a question. */
export function weighQuestion(
  question: string,
  {
    words,
    embedded,
    familiarity,
    mended,
    index,
    readWords,
  }: {
    /** Of the question. */
    readonly words: readonly Word[];
    readonly embedded: EmbeddedQuestion;
    readonly familiarity: number;
    /** Terms that stand for a misspelt one → that one. */
    readonly mended: ReadonlyMap<string, string>;
    readonly index: Pick<PassageIndex, "weigh">;
    readonly readWords: ReadWords;
  },
): AskedQuestion {
  const telling = new Map<string, Word>();
  for (const word of words) {
    if (!isFunctionWord(word.term) && !telling.has(word.term)) telling.set(word.term, word);
  }
  const sequence = words.map(({ term }) => term);
  const weights = index.weigh([...telling.keys()]);
  const terms = doubtMended(
    [...telling.values()].map((word, place) => ({
      term: word.term,
      weight: weights[place] as number,
      isName: word.isCapital && word !== words[0],
      isNumeral: /^\p{N}/u.test(word.term),
    })),
    mended,
  );
  const placeOf = new Map(terms.map(({ term }, place) => [term, place]));
  const places = sequence.flatMap((term) => placeOf.get(term) ?? []);
  return {
    tokens: embedded.words.flatMap(({ directions }) => directions),
    tokenWeights: weighTokens(embedded, (text) =>
      readWords(text).reduce((sum, { term }) => {
        const place = placeOf.get(term);
        return sum + (place === undefined ? 0 : (terms[place]?.weight ?? 0));
      }, 0),
    ),
    words: new Set(sequence),
    wording: readWording(sequence),
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    placeOf,
    pairs: places.slice(1).map((place, at) => [places[at] as number, place] as const),
    expected: expectedAnswer(question),
    isClaim: isClaim(question),
    isNegated: words.some(({ term }) => isNegation(term)),
    familiarity,
  };
}

/** A word's weight is shared among its tokens. */
function weighTokens(
  { words }: EmbeddedQuestion,
  weightOf: (text: string) => number,
): readonly number[] {
  const weights = words.flatMap(({ text, directions }) => {
    const weight = weightOf(text);
    return directions.map(() => weight / directions.length);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum === 0 ? weights : weights.map((weight) => weight / sum);
}
