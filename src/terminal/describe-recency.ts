import { describeDate } from "../domain/describe-date.ts";
import { ageOf, type Recency } from "../domain/recency.ts";

/** How old the newest source of an answer is, in one sentence. */
export function describeRecency({ newest, today }: Recency): string {
  if (newest === null) {
    return "None of these sources has a date, so how recent they are is not known.";
  }
  const { count, unit } = ageOf(newest, today);
  const age =
    count === 0
      ? { day: "today", month: "this month", year: "this year" }[unit]
      : `${count} ${unit}${count === 1 ? "" : "s"} old`;
  return `Newest source here: ${describeDate(newest, "en")}, ${age}.`;
}
