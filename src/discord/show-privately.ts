import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import { privately } from "./privately.ts";
import type { Outcome } from "./respond.ts";

/**
 * Shows what a press brought up to who pressed: in place of a message that only they can see,
 * otherwise in a new one, so that nobody changes what others are reading.
 */
export async function showPrivately(
  interaction: MessageComponentInteraction,
  work: () => Promise<Outcome>,
): Promise<void> {
  const working = work();
  // What fails while the acknowledgement is under way is told after it, below.
  working.catch(() => {});
  const replaces = interaction.message.flags.has(MessageFlags.Ephemeral);
  if (replaces) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const outcome = await working;
  if (outcome.kind === "message") await interaction.editReply(outcome.message);
  else if (replaces) await interaction.followUp(privately(outcome.sentence));
  else await interaction.editReply({ content: outcome.sentence });
}
