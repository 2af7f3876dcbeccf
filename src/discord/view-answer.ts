import type { Answer } from "../domain/answer.ts";
import { gradeOf } from "../domain/grade-of.ts";
import { type MessageView, MOST_REFERENCES, type Standing } from "./message-view.ts";
import { referTo } from "./refer-to.ts";

/**
 * What the buttons of an answer must know; `null` for an answer without any passage. Each quotation
 * is judged by itself, so that nobody takes the next one for as good as the first.
 */
export function viewAnswer(answer: Answer, about: string | null): MessageView | null {
  const isQuoted = answer.kind === "quoted";
  const quotations = isQuoted ? answer.quotations : answer.closest;
  const references = quotations
    .slice(0, MOST_REFERENCES)
    .map((quotation, place) =>
      referTo(
        quotation,
        isQuoted ? standingOf(answer.confidences[place] ?? 0, answer.bar) : "closest",
      ),
    );
  return references.length === 0 ? null : { shown: 0, references, about };
}

/** Of a quotation by itself, by its confidence; both are 0 to 1. */
export function standingOf(confidence: number, bar: number): Standing {
  return confidence < bar ? "further" : gradeOf(confidence);
}
