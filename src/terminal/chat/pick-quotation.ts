import type { Quotation } from "../../domain/quotation.ts";
import type { ChatMemory, ChatOutcome } from "./chat-command.ts";

/** The quotation of the last answer that a number, from 1, names; or why there is none. */
export function pickQuotation(
  number: number,
  { quotations }: ChatMemory,
): { readonly kind: "picked"; readonly quotation: Quotation } | ChatOutcome {
  const quotation = quotations[number - 1];
  if (quotation !== undefined) return { kind: "picked", quotation };
  const { length } = quotations;
  const sentence =
    length === 0
      ? "There is no quotation yet; ask a question first."
      : `There is no quotation ${number}; the last answer has ${length === 1 ? "one" : length}.`;
  return { kind: "refused", sentence };
}
