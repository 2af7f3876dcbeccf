import type { ChatInputCommandInteraction } from "discord.js";
import type { Occasion } from "./read-occasion.ts";

/** As who calls the command wants it, otherwise as the server has it. */
export function visibilityOf(
  interaction: ChatInputCommandInteraction,
  { settings }: Pick<Occasion, "settings">,
): "private" | "public" {
  const wanted = interaction.options.getBoolean("private");
  return (wanted ?? settings.isPrivateByDefault) ? "private" : "public";
}
