import type { Answer } from "../domain/answer.ts";
import { Fault } from "../domain/fault.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import { bestBalancedAccuracy } from "./best-balanced-accuracy.ts";
import { calibration } from "./calibration.ts";
import type { DataSet, Query } from "./data-set.ts";
import type { EvaluationReport, RefusalMeasures } from "./evaluation-report.ts";
import type { Judgement } from "./judgement.ts";
import { percentile } from "./percentile.ts";
import { type QuestionOutcome, questionOutcome } from "./question-outcome.ts";
import { rankedQuotations } from "./ranked-quotations.ts";
import { rankedSources } from "./ranked-sources.ts";
import { type Ranking, rankingMeasures } from "./ranking-measures.ts";
import { refusalRates } from "./refusal-rates.ts";
import { rocCurve } from "./roc-curve.ts";
import { type AskedQuery, worstCases } from "./worst-cases.ts";

interface EvaluateOptions {
  readonly dataSet: DataSet;
  /**
   * The product's own answer over the data set's corpus, at the bar in force. The measures
   * at 10 need ten sources, so ask for at least 10 quotations, and for more where sources have
   * several passages.
   */
  readonly answer: (question: string) => Promise<Answer>;
  /** Called after each question. */
  readonly onProgress?: (asked: number, total: number) => void;
}

/**
 * Asks every question, one after the other so that their times are their own.
 *
 * A relevant source whose passage the answer left out as near-identical to another counts as not
 * found, as it would for a reader.
 */
export async function evaluateDataSet(options: EvaluateOptions): Promise<EvaluationReport> {
  const { dataSet, answer, onProgress } = options;
  const asked: AskedQuery[] = [];
  const rankings: Ranking[] = [];
  // The same of every answer; of no answer the one that nothing passes.
  let bar = 1;
  for (const query of dataSet.queries) {
    const given = await answer(query.text).catch(sayWhich(query));
    const grades = gradesOf(dataSet, query);
    const quotations = rankedQuotations(given);
    bar = given.bar;
    if (grades.size > 0) rankings.push({ ranked: rankedSources(quotations), grades });
    const outcome = questionOutcome(query, given, grades);
    asked.push({ query, outcome, first: quotations[0] ?? null });
    onProgress?.(asked.length, dataSet.queries.length);
  }

  const questions = asked.map(({ outcome }) => outcome);
  const elapsedMs = questions.map((outcome) => outcome.elapsedMs);
  return {
    name: dataSet.name,
    counts: count(questions),
    bar,
    ranking: rankingMeasures(rankings),
    refusal: refusalMeasures(questions),
    markedSentence: markedSentenceMeasures(dataSet, asked),
    elapsedMs: { median: percentile(elapsedMs, 50), percentile99: percentile(elapsedMs, 99) },
    worstCases: worstCases(dataSet, asked),
    questions,
  };
}

/** A question that cannot be asked is one of many: its id says which one to mend. */
function sayWhich({ id }: Query): (error: unknown) => never {
  return (cause) => {
    if (!(cause instanceof Fault)) throw cause;
    throw new Fault(`The query ${id} cannot be asked. ${cause.message}`, { cause });
  };
}

const nothingRelevant: ReadonlyMap<string, number> = new Map();

function gradesOf(dataSet: DataSet, query: Query): ReadonlyMap<string, number> {
  if (!query.answerable) return nothingRelevant;
  return dataSet.relevance.get(query.id) ?? nothingRelevant;
}

function count(questions: readonly QuestionOutcome[]): EvaluationReport["counts"] {
  const answerable = questions.filter((outcome) => outcome.answerable).length;
  const quoted = questions.filter((outcome) => outcome.quoted).length;
  return {
    questions: questions.length,
    answerable,
    unanswerable: questions.length - answerable,
    quoted,
    refused: questions.length - quoted,
  };
}

function refusalMeasures(judgements: readonly Judgement[]): RefusalMeasures | null {
  const rates = refusalRates(judgements);
  const curve = rocCurve(judgements);
  const area = areaUnderRoc(curve);
  const best = bestBalancedAccuracy(curve);
  const reliability = calibration(judgements);
  if (rates === null || area === null || best === null || reliability === null) return null;
  return { ...rates, areaUnderRoc: area, best, calibration: reliability };
}

function markedSentenceMeasures(
  dataSet: DataSet,
  asked: readonly AskedQuery[],
): EvaluationReport["markedSentence"] {
  const withAnswers = asked.filter(
    // Words of an answer stand in many a source; without a relevant one nobody could be right.
    ({ query }) => gradesOf(dataSet, query).size > 0 && hasAnswers(query),
  );
  const judged = withAnswers
    .map(({ outcome }) => outcome.markedSentenceAnswers)
    .filter((answers) => answers !== null);
  const right = judged.filter((answers) => answers).length;
  if (judged.length === 0) return null;
  return {
    judged: judged.length,
    accuracy: right / judged.length,
    withAnswers: withAnswers.length,
    overall: right / withAnswers.length,
  };
}

function hasAnswers({ answers, goldSentences }: Query): boolean {
  return (goldSentences ?? answers).length > 0;
}
