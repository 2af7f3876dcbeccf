import { firstDay } from "./first-day.ts";
import type { Source } from "./source.ts";

/** Order of things by the date of their source, those without one last. */
export function earliestFirst(
  one: { readonly source: Pick<Source, "date"> },
  other: { readonly source: Pick<Source, "date"> },
): number {
  const [oneDate, otherDate] = [one.source.date, other.source.date];
  if (oneDate === null || otherDate === null) {
    return Number(oneDate === null) - Number(otherDate === null);
  }
  return firstDay(oneDate).localeCompare(firstDay(otherDate));
}
