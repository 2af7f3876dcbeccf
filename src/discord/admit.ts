import type { RepliableInteraction } from "discord.js";
import type { BotParts } from "./bot-parts.ts";
import { privately } from "./privately.ts";
import { type Occasion, readInteraction } from "./read-occasion.ts";
import { refuseToAnswer } from "./refuse-to-answer.ts";

/**
 * Who asks and where, and counts the question; `null` when they may not ask now, which they were
 * told then.
 */
export async function admit(
  interaction: RepliableInteraction,
  bot: BotParts,
): Promise<Occasion | null> {
  const occasion = readInteraction(interaction, bot);
  const refusal = await refuseToAnswer(occasion, bot);
  if (refusal === null) return occasion;
  await interaction.reply(privately(refusal.sentence));
  return null;
}
