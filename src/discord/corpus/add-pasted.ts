import type { ModalSubmitInteraction } from "discord.js";
import type { BotParts } from "../bot-parts.ts";
import { privately } from "../privately.ts";
import { addDocuments } from "./add-documents.ts";
import { admitManager } from "./admit-manager.ts";
import { readPasteForm } from "./paste-form.ts";

/** Takes in a text that was pasted into the form. */
export async function addPasted(interaction: ModalSubmitInteraction, bot: BotParts): Promise<void> {
  const manager = await admitManager(interaction, bot);
  if (manager === null) return;
  if (manager.documents.limits.mostServerBytes === 0) {
    await interaction.reply(privately(manager.occasion.own.translate("refusal.no-uploads")));
    return;
  }
  await addDocuments(interaction, { incoming: [readPasteForm(interaction)], manager });
}
