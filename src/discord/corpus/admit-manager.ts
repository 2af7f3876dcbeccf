import type { RepliableInteraction } from "discord.js";
import type { ServerDocuments } from "../../domain/server-documents.ts";
import type { BotParts } from "../bot-parts.ts";
import { privately } from "../privately.ts";
import { type Occasion, readInteraction } from "../read-occasion.ts";

/** Somebody who manages a server, and the documents of that server. */
export interface Manager {
  readonly occasion: Occasion;
  readonly documents: ServerDocuments;
}

/**
 * Who may change what a server has of its own: asked each time, since a server can let others see
 * the command, and rights are taken away. `null` for anybody else, who was told so then.
 */
export async function admitManager(
  interaction: RepliableInteraction,
  bot: BotParts,
): Promise<Manager | null> {
  const occasion = readInteraction(interaction, bot);
  const { documents } = bot;
  if (documents !== null && occasion.asker.manages) return { occasion, documents };
  const reason = documents === null ? "refusal.server-only" : "refusal.managers-only";
  await interaction.reply(privately(occasion.own.translate(reason)));
  return null;
}
