import type { Answer, AnswerQuestion } from "../domain/answer.ts";
import { Fault } from "../domain/fault.ts";
import { type LinkWords, wordsToLink } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { RankedPassage, Retrieve } from "../domain/ranked-passage.ts";
import { asksForLatest } from "./asks-for-latest.ts";
import { asksNothing } from "./asks-nothing.ts";
import { checkQuestion } from "./check-question.ts";
import { groupReports } from "./group-reports.ts";
import { joinFindings } from "./join-findings.ts";
import { type Judge, judgeEvidence } from "./judge-evidence.ts";
import { partMessage } from "./part-message.ts";
import { preferFinding } from "./prefer-finding.ts";
import { preferRecent } from "./prefer-recent.ts";
import { recencyOf } from "./recency-of.ts";

/** Ranked passages looked at for each quotation wanted, since several may say the same. */
const SPARE = 3;

const UNPROVED =
  "What answers the question is not what its source says any more and is not quoted: `npm run index -- --rebuild` makes the index anew.";

/**
 * @param proves asked of each passage just before it is quoted; one that fails is left out, and a
 * question that nothing else answers ends in a Fault
 */
export function createAnswerer({
  retrieve,
  proves,
  judge,
  link,
  now,
}: {
  readonly retrieve: Retrieve;
  readonly proves: PassageIndex["proves"];
  readonly judge: Judge;
  readonly link: LinkWords;
  /** Against which sources are recent or old. */
  readonly now: () => Date;
}): AnswerQuestion {
  const find = async (question: string, limit: number, filter: QuestionFilter) => {
    const retrieved = await retrieve(question, { count: limit * SPARE, filter });
    const unproved: RankedPassage[] = [];
    const mayQuote = (candidate: RankedPassage) => {
      const isProved = proves(candidate);
      if (!isProved) unproved.push(candidate);
      return isProved;
    };
    const chosen = groupReports(retrieved.ranked, { limit, mayQuote });
    const asks = !asksNothing(question);
    const confidenceOf = ({ features }: RankedPassage) => judgeEvidence(judge, features, asks);
    const confidences = chosen.map(confidenceOf);
    const answersUnproved = unproved.some((one) => confidenceOf(one) >= judge.bar);
    const confidence = confidences[0] ?? 0;
    return { terms: retrieved.terms, chosen, confidences, confidence, answersUnproved };
  };

  /** As a whole and sentence by sentence: what several questions find, or the surest. */
  const findInParts = async (message: string, limit: number, filter: QuestionFilter) => {
    const whole = await find(message, limit, filter);
    const { sentences, ask } = partMessage(message);
    if (!ask && whole.confidence >= judge.bar) return whole;
    const alone: (typeof whole)[] = [];
    for (const sentence of sentences) alone.push(await find(sentence, limit, filter));
    const [first, second, ...others] = alone.filter(({ confidence }) => confidence >= judge.bar);
    if (first !== undefined && second !== undefined)
      return joinFindings([first, second, ...others], limit);
    return alone.reduce((best, one) => (one.confidence > best.confidence ? one : best), whole);
  };

  return async (text, { limit, filter, subject }) => {
    const started = performance.now();
    const question = checkQuestion(text);
    const alone = await findInParts(question, limit, filter);
    const found =
      subject === undefined
        ? alone
        : preferFinding(alone, await find(`${subject}\n${question}`, limit, filter));
    const { chosen, confidences } = asksForLatest(question)
      ? preferRecent(found, judge.bar)
      : found;
    const confidence = confidences[0] ?? 0;
    // "Nothing found" would be untrue of a corpus that does answer.
    if (confidence < judge.bar && found.answersUnproved) throw new Fault(UNPROVED);
    const quotations = chosen.map(({ fullest: { passage, source, sentence }, alsoReported }) => ({
      passage,
      source,
      highlight: sentence.span,
      link: link(source, wordsToLink({ passage, highlight: sentence.span })),
      alsoReported: alsoReported.map((one) => ({ ...one, link: link(one.source, one.passage) })),
    }));
    const { bar } = judge;
    const elapsedMs = performance.now() - started;
    const common = { question, confidence, confidences, bar, elapsedMs };
    const answer: Answer =
      confidence >= bar
        ? { kind: "quoted", ...common, quotations, ...recencyOf(question, quotations, now()) }
        : { kind: "nothing-found", ...common, closest: quotations };
    return answer;
  };
}
