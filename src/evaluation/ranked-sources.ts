import type { Quotation } from "../domain/quotation.ts";

/** Source ids, best first; several passages of one source count once, at the best rank. */
export function rankedSources(quotations: readonly Quotation[]): readonly string[] {
  return [...new Set(quotations.map(({ source }) => source.id))];
}
