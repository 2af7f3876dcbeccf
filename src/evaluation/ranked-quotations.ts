import type { Answer } from "../domain/answer.ts";
import type { Quotation } from "../domain/quotation.ts";

/** An answer's quotations, best first, those below the bar too: ranking is apart from refusal. */
export function rankedQuotations(answer: Answer): readonly Quotation[] {
  return answer.kind === "quoted" ? answer.quotations : answer.closest;
}
