import type { Quoted } from "../domain/answer.ts";
import { firstDay } from "../domain/first-day.ts";
import { asksForLatest } from "./asks-for-latest.ts";

/** How recent the sources of an answer are, for a question that asks for what is latest. */
export function recencyOf(
  question: string,
  quotations: Quoted["quotations"],
  now: Date,
): Pick<Quoted, "recency"> {
  if (!asksForLatest(question)) return {};
  const dates = quotations
    .flatMap((quotation) => [quotation, ...(quotation.alsoReported ?? [])])
    .flatMap(({ source: { date } }) => date ?? []);
  const newest = dates.reduce<string | null>(
    (latest, date) => (latest === null || firstDay(date) > firstDay(latest) ? date : latest),
    null,
  );
  return { recency: { newest, today: now.toISOString().slice(0, "2026-11-24".length) } };
}
