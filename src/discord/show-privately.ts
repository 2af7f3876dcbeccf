import { MessageFlags } from "discord.js";
import type { ComponentInteraction } from "./component-interaction.ts";
import type { Outcome } from "./respond.ts";
import { tellPrivately } from "./tell-privately.ts";

/**
 * Shows what a press brought up to who pressed: in place of a message that only they can see,
 * otherwise in a new one, so that nobody changes what others are reading.
 */
export async function showPrivately(
  interaction: ComponentInteraction,
  work: () => Promise<Outcome>,
): Promise<void> {
  const working = work();
  // What fails while the acknowledgement is under way is told after it, below.
  working.catch(() => {});
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const outcome = await working;
  if (outcome.kind === "message") await interaction.editReply(outcome.message);
  else await tellPrivately(interaction, outcome.sentence);
}
