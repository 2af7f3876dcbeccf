import type { BotParts } from "./bot-parts.ts";
import type { Occasion } from "./read-occasion.ts";
import { refuseHere } from "./refuse-here.ts";

/** Why nothing is answered now. */
export interface Refusal {
  readonly sentence: string;
  /** Where the refusal can be seen by all: whether it is worth a message of its own. */
  readonly isWorthSaying: boolean;
}

/** Whether somebody may ask here and has a question left; counts the question when it is so. */
export async function refuseToAnswer(
  occasion: Occasion,
  { limiter }: BotParts,
): Promise<Refusal | null> {
  const sentence = refuseHere(occasion);
  // Where it is not to answer, it is not to say so to everybody either.
  if (sentence !== null) return { sentence, isWorthSaying: false };
  const turn = await limiter.take(occasion.asker.userId);
  if (turn.kind === "free") return null;
  return {
    sentence: occasion.own.translate("refusal.often", { seconds: turn.waitSeconds }),
    isWorthSaying: turn.isFirst,
  };
}
