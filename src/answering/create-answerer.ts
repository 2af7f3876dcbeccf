import type { Answer } from "../domain/answer.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { AnalyzeWords, RankedPassage, Retrieve, Retrieved } from "../domain/ranked-passage.ts";
import { checkQuestion } from "./check-question.ts";
import { type ChosenSentence, chooseSentence } from "./choose-sentence.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import { leaveOutRepeats } from "./leave-out-repeats.ts";
import { termShare } from "./term-share.ts";

/** Ranked passages looked at for each quotation wanted, so that repeats can be left out. */
const SPARE = 3;
/** Confidence from which the corpus is said to answer. */
const BAR = 0.5;

export interface AnswerOptions {
  /** Most quotations, from 1. */
  readonly limit: number;
  readonly filter: QuestionFilter;
}

/** Question → quotations that were proved at this moment, or nothing found. */
export type AnswerQuestion = (question: string, options: AnswerOptions) => Promise<Answer>;

/**
 * @param notify is told of a passage that is not what its source says; it is never quoted
 */
export function createAnswerer({
  retrieve,
  proves,
  analyze,
  notify,
}: {
  readonly retrieve: Retrieve;
  readonly proves: PassageIndex["proves"];
  readonly analyze: AnalyzeWords;
  readonly notify: (message: string) => void;
}): AnswerQuestion {
  const isProved = ({ passage }: RankedPassage) => {
    if (proves(passage)) return true;
    notify(
      `¶ ${passage.paragraph} of "${passage.sourceId}" is not what its source says and is not quoted: \`npm run index -- --rebuild\` makes the index anew.`,
    );
    return false;
  };

  return async (text, { limit, filter }) => {
    const started = performance.now();
    const question = checkQuestion(text);
    const retrieved = await retrieve(question, { count: limit * SPARE, filter });
    const chosen = leaveOutRepeats(retrieved.ranked, { limit, analyze, mayQuote: isProved }).map(
      (candidate) => ({ candidate, sentence: chooseSentence(candidate, retrieved, analyze) }),
    );
    const confidence = Math.max(0, ...chosen.slice(0, 1).map((best) => judge(best, retrieved)));
    const quotations = chosen.map(toQuotation);
    const common = { question, confidence, elapsedMs: performance.now() - started };
    return confidence >= BAR
      ? { kind: "quoted", ...common, quotations }
      : { kind: "nothing-found", ...common, closest: quotations };
  };

  function judge({ candidate, sentence }: Chosen, retrieved: Retrieved): number {
    const { passage, source, similarities } = candidate;
    const words = analyze([source.title, passage.lead, passage.text].filter(Boolean).join("\n"));
    return judgeEvidence({
      passageSimilarity: similarities.passage,
      sentenceSimilarity: Math.max(...similarities.sentences),
      passageShare: termShare(retrieved.terms, new Set(words)),
      sentenceShare: sentence.share,
      familiarity: retrieved.familiarity,
    });
  }
}

interface Chosen {
  readonly candidate: RankedPassage;
  readonly sentence: ChosenSentence;
}

function toQuotation({ candidate: { passage, source }, sentence }: Chosen): Quotation {
  return { passage, source, highlight: sentence.span };
}
