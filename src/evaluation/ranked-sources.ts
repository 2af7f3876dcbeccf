import type { Quotation } from "../domain/quotation.ts";

/**
 * Source ids in the order in which an answer names them: each quotation's, then those that say the
 * same and stand beside it. Several passages of one source count once, at the best rank.
 */
export function rankedSources(quotations: readonly Quotation[]): readonly string[] {
  const named = quotations.flatMap(({ source, alsoReported = [] }) => [
    source,
    ...alsoReported.map((report) => report.source),
  ]);
  return [...new Set(named.map(({ id }) => id))];
}
