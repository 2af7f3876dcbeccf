import { BAR } from "../domain/bar.ts";
import { firstDay } from "../domain/first-day.ts";
import type { Source } from "../domain/source.ts";

/** What may be quoted, with how sure it is that it answers, 0 to 1. */
interface Judged {
  readonly chosen: { readonly fullest: { readonly source: Pick<Source, "date"> } };
  readonly confidence: number;
}

/** So far below the best one an answer is about as good: no reader would tell them apart. */
const ABOUT_AS_GOOD = 0.15;

/**
 * For a question that asks for what is latest: of those that pass the bar and answer about as well
 * as the best, the newest first, those without a date behind them. All others keep their order
 * behind, so nothing below the bar comes before anything above it.
 */
export function preferRecent<One extends Judged>(judged: readonly One[]): readonly One[] {
  const best = Math.max(...judged.map(({ confidence }) => confidence));
  const isGood = ({ confidence }: One) => confidence >= BAR && confidence >= best - ABOUT_AS_GOOD;
  const dayOf = ({ chosen }: One) => firstDay(chosen.fullest.source.date ?? "0000");
  const good = judged.filter(isGood).sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  return [...good, ...judged.filter((one) => !isGood(one))];
}
