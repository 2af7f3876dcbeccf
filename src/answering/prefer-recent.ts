import { firstDay } from "../domain/first-day.ts";
import type { Source } from "../domain/source.ts";

/** What may be quoted, best first, and in the same order how sure each is to answer, 0 to 1. */
interface Finding<One> {
  readonly chosen: readonly One[];
  readonly confidences: readonly number[];
}

/** So far below the best one an answer is about as good: no reader would tell them apart. */
const ABOUT_AS_GOOD = 0.15;

/**
 * For a question that asks for what is latest: of those that pass the bar and answer about as well
 * as the best, the newest first, those without a date behind them. All others keep their order
 * behind, so nothing below the bar comes before anything above it.
 */
export function preferRecent<
  One extends { readonly fullest: { readonly source: Pick<Source, "date"> } },
>({ chosen, confidences }: Finding<One>, bar: number): Finding<One> {
  const least = Math.max(bar, Math.max(...confidences) - ABOUT_AS_GOOD);
  const judged = chosen.map((one, place) => ({
    one,
    confidence: confidences[place] ?? 0,
    day: firstDay(one.fullest.source.date ?? "0000"),
  }));
  const ordered = [
    ...judged
      .filter(({ confidence }) => confidence >= least)
      .sort((earlier, later) => later.day.localeCompare(earlier.day)),
    ...judged.filter(({ confidence }) => confidence < least),
  ];
  return {
    chosen: ordered.map(({ one }) => one),
    confidences: ordered.map(({ confidence }) => confidence),
  };
}
