import type { AnswerQuestion } from "../domain/answer.ts";
import type { Library } from "../domain/library.ts";
import { compareQuotations } from "./compare-quotations.ts";

/** Quotations asked for, so that several sources are among them where one has much to say. */
const QUOTATIONS = 20;

/** What different sources say to a question, each only with what answers by itself. */
export function createComparer(answerQuestion: AnswerQuestion): Library["compare"] {
  return async (question, options) => {
    const answer = await answerQuestion(question, { ...options, limit: QUOTATIONS });
    const answering =
      answer.kind === "quoted"
        ? answer.quotations.filter((_, place) => (answer.confidences[place] ?? 0) >= answer.bar)
        : [];
    return { answer, compared: compareQuotations(answering) };
  };
}
