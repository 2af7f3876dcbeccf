import type { Answer } from "../../domain/answer.ts";
import type { Quotation } from "../../domain/quotation.ts";

/** What an answer shows, in the order of its numbers. */
export function quotationsOf(answer: Answer): readonly Quotation[] {
  return answer.kind === "quoted" ? answer.quotations : answer.closest;
}
