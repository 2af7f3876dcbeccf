import type { Answer } from "../domain/answer.ts";
import type { Quotation } from "../domain/quotation.ts";
import { gradeOf } from "./grade-of.ts";
import { type MessageView, MOST_REFERENCES, type QuotationReference } from "./message-view.ts";

/** What the buttons of an answer must know; `null` for an answer without any passage. */
export function viewAnswer(answer: Answer, about: string | null): MessageView | null {
  const quotations = answer.kind === "quoted" ? answer.quotations : answer.closest;
  if (quotations.length === 0) return null;
  return {
    standing: answer.kind === "quoted" ? gradeOf(answer.confidence) : "closest",
    shown: 0,
    references: quotations.slice(0, MOST_REFERENCES).map(referTo),
    about,
  };
}

/** The highlight may be less than a sentence: then the sentence that it stands in is named. */
export function referTo({ passage, highlight }: Quotation): QuotationReference {
  const sentence = passage.sentences.findIndex(
    ({ start, end }) => start <= highlight.start && highlight.start < end,
  );
  return { key: passage.key, sentence: sentence < 0 ? null : sentence };
}
