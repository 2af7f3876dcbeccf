import type { BestBalancedAccuracy } from "./best-balanced-accuracy.ts";
import type { Calibration } from "./calibration.ts";
import type { QuestionOutcome } from "./question-outcome.ts";
import type { RankingMeasures } from "./ranking-measures.ts";
import type { RefusalRates } from "./refusal-rates.ts";
import type { WorstCases } from "./worst-cases.ts";

/** How the product did on one data set; plain data, fit for JSON. */
export interface EvaluationReport {
  /** Name of the data set. */
  readonly name: string;
  readonly counts: EvaluationCounts;
  /** Confidence from which questions were answered, 0 to 1, as the answers state it. */
  readonly bar: number;
  /** Over answerable questions with relevant sources; `null` when there is none. */
  readonly ranking: RankingMeasures | null;
  /** `null` unless some questions are answerable and some are not. */
  readonly refusal: RefusalMeasures | null;
  /** `null` when no first quotation could be judged. */
  readonly markedSentence: MarkedSentenceMeasures | null;
  /** Milliseconds a question, as the answers state them; percentiles by nearest rank. */
  readonly elapsedMs: { readonly median: number; readonly percentile99: number };
  /** Of every kind. */
  readonly worstCases: readonly WorstCases[];
  /** Every question, in the order of the data set. */
  readonly questions: readonly QuestionOutcome[];
}

interface EvaluationCounts {
  readonly questions: number;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly quoted: number;
  readonly refused: number;
}

/** Whether it knows what the corpus does not answer. */
export interface RefusalMeasures extends RefusalRates {
  /** 0.5 is chance, 1 is perfect. */
  readonly areaUnderRoc: number;
  readonly best: BestBalancedAccuracy;
  readonly calibration: Calibration;
}

/** Whether the sentence marked in the first quotation answers. */
interface MarkedSentenceMeasures {
  /** How many first quotations are from a relevant source and could be judged. */
  readonly judged: number;
  /** Share of them whose marked sentence answers, 0 to 1: marking by itself. */
  readonly accuracy: number;
  /** How many questions have relevant sources, and answers or sentences picked as such. */
  readonly withAnswers: number;
  /** Share of them whose first quotation is from a relevant source and marked right, 0 to 1. */
  readonly overall: number;
}
