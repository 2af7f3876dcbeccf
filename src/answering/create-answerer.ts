import type { Answer } from "../domain/answer.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { AnalyzeWords, RankedPassage, Retrieve } from "../domain/ranked-passage.ts";
import { checkQuestion } from "./check-question.ts";
import { type ChosenSentence, chooseSentence } from "./choose-sentence.ts";
import { COMPARED, gatherEvidence } from "./gather-evidence.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import { leaveOutRepeats } from "./leave-out-repeats.ts";

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
    const retrieved = await retrieve(question, {
      count: Math.max(limit * SPARE, COMPARED),
      filter,
    });
    const chosen = leaveOutRepeats(retrieved.ranked, { limit, analyze, mayQuote: isProved }).map(
      (candidate) => ({ candidate, sentence: chooseSentence(candidate, retrieved, analyze) }),
    );
    const best = chosen[0];
    const confidence =
      best === undefined ? 0 : judgeEvidence(gatherEvidence(best, retrieved, analyze));
    const quotations = chosen.map(toQuotation);
    const common = { question, confidence, elapsedMs: performance.now() - started };
    return confidence >= BAR
      ? { kind: "quoted", ...common, quotations }
      : { kind: "nothing-found", ...common, closest: quotations };
  };
}

interface Chosen {
  readonly candidate: RankedPassage;
  readonly sentence: ChosenSentence;
}

function toQuotation({ candidate: { passage, source }, sentence }: Chosen): Quotation {
  return { passage, source, highlight: sentence.span };
}
