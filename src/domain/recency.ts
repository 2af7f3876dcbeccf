import { firstDay } from "./first-day.ts";

/** How recent the sources of an answer are. */
export interface Recency {
  /** ISO 8601, of the newest source that has a date; `null` when none has. */
  readonly newest: string | null;
  /** The day of the answer, ISO 8601. */
  readonly today: string;
}

/** How old something is, in whole units: none of them for what is of the same day, month or year. */
export interface Age {
  readonly count: number;
  readonly unit: "day" | "month" | "year";
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Up to so many days and months age is told in them. */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;

/**
 * How old a date is, no more precisely than it is known.
 * @param date ISO 8601 of any precision; @param today ISO 8601, a day
 */
export function ageOf(date: string, today: string): Age {
  const [year, month, day] = partsOf(today);
  const [ofYear, ofMonth, ofDay] = partsOf(firstDay(date));
  const isYear = date.length === "2024".length;
  const isMonth = date.length === "2024-09".length;
  const days = Math.round((Date.parse(today) - Date.parse(firstDay(date))) / DAY_MS);
  if (!isYear && !isMonth && days <= MOST_DAYS) return { count: Math.max(0, days), unit: "day" };
  const begun = !isMonth && day < ofDay ? 1 : 0;
  const months = Math.max(0, (year - ofYear) * 12 + month - ofMonth - begun);
  if (!isYear && months < MOST_MONTHS) return { count: months, unit: "month" };
  return { count: isYear ? Math.max(0, year - ofYear) : Math.floor(months / 12), unit: "year" };
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}
