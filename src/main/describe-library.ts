import type { LibrarySummary } from "../domain/library-summary.ts";
import type { PassageIndex } from "../domain/passage-index.ts";

export function describeLibrary(index: PassageIndex): LibrarySummary {
  const dates = index.listSources().flatMap(({ source: { date } }) => date ?? []);
  return {
    ...index.summary,
    newestDate: dates.reduce<string | null>(
      (newest, date) => (newest === null || date > newest ? date : newest),
      null,
    ),
    problemFiles: index.listProblems(),
  };
}
