import type { Answer, AnswerQuestion } from "../domain/answer.ts";
import { type LinkWords, wordsToLink } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { AnalyzeWords, Retrieve } from "../domain/ranked-passage.ts";
import { checkQuestion } from "./check-question.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import { leaveOutRepeats } from "./leave-out-repeats.ts";
import { preferFinding } from "./prefer-finding.ts";

/** Ranked passages looked at for each quotation wanted, so that repeats can be left out. */
const SPARE = 3;
/** Confidence from which the corpus is said to answer. */
const BAR = 0.5;

/** @param proves asked of each passage just before it is quoted; one that fails is left out */
export function createAnswerer({
  retrieve,
  proves,
  analyze,
  link,
}: {
  readonly retrieve: Retrieve;
  readonly proves: PassageIndex["proves"];
  readonly analyze: AnalyzeWords;
  readonly link: LinkWords;
}): AnswerQuestion {
  const find = async (question: string, limit: number, filter: QuestionFilter) => {
    const retrieved = await retrieve(question, { count: limit * SPARE, filter });
    const chosen = leaveOutRepeats(retrieved.ranked, {
      limit,
      mayQuote: ({ passage }) => proves(passage),
    });
    const confidences = chosen.map((one) => judgeEvidence(gatherEvidence(one, retrieved, analyze)));
    return { terms: retrieved.terms, chosen, confidences, confidence: confidences[0] ?? 0 };
  };

  return async (text, { limit, filter, subject }) => {
    const started = performance.now();
    const question = checkQuestion(text);
    const alone = await find(question, limit, filter);
    const { chosen, confidences, confidence } =
      subject === undefined
        ? alone
        : preferFinding(alone, await find(`${subject}\n${question}`, limit, filter));
    const quotations = chosen.map(({ passage, source, sentence: { span: highlight } }) => ({
      passage,
      source,
      highlight,
      link: link(source, wordsToLink({ passage, highlight })),
    }));
    const common = { question, confidence, confidences, elapsedMs: performance.now() - started };
    const answer: Answer =
      confidence >= BAR
        ? { kind: "quoted", ...common, quotations }
        : { kind: "nothing-found", ...common, closest: quotations };
    return answer;
  };
}
