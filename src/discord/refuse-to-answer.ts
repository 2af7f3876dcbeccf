import type { BotParts } from "./bot-parts.ts";
import { checkAsker } from "./check-asker.ts";
import type { Occasion } from "./read-occasion.ts";

/** Why nothing is answered now. */
export interface Refusal {
  readonly sentence: string;
  /** Where the refusal can be seen by all: whether it is worth a message of its own. */
  readonly isWorthSaying: boolean;
}

/** Whether somebody may ask here and has a question left; counts the question when it is so. */
export async function refuseToAnswer(
  { asker, settings, own: { translate } }: Occasion,
  { limiter }: BotParts,
): Promise<Refusal | null> {
  switch (checkAsker(settings, asker)) {
    case "channel": {
      const channels = settings.channels.map((id) => `<#${id}>`).join(", ");
      return { sentence: translate("refusal.channel", { channels }), isWorthSaying: false };
    }
    case "role":
      return { sentence: translate("refusal.role"), isWorthSaying: true };
    case null: {
      const turn = await limiter.take(asker.userId);
      if (turn.kind === "free") return null;
      const sentence = translate("refusal.often", { seconds: turn.waitSeconds });
      return { sentence, isWorthSaying: turn.isFirst };
    }
  }
}
