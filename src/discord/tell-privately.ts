import { DiscordAPIError, RESTJSONErrorCodes, type RepliableInteraction } from "discord.js";
import { privately } from "./privately.ts";

/**
 * A sentence that only who called can see, whatever was answered before. Where all were to see the
 * answer, what Discord shows as "thinking" goes.
 */
export async function tellPrivately(
  interaction: RepliableInteraction,
  sentence: string,
): Promise<void> {
  // What only an update was announced for has no visibility of its own.
  const waits = interaction.deferred && !interaction.replied ? interaction.ephemeral : null;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(privately(sentence));
  } else if (waits === true) {
    await interaction.editReply({ content: sentence });
  } else {
    if (waits === false) await takeBack(interaction);
    await interaction.followUp(privately(sentence));
  }
}

async function takeBack(interaction: RepliableInteraction): Promise<void> {
  try {
    await interaction.deleteReply();
  } catch (error) {
    const isGone =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
    if (!isGone) throw error;
  }
}
