import { ApplicationCommandType } from "discord.js";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";

/** What is kept of those who use the bot, and what never is. */
export const privacy = {
  data: { ...localise("command.privacy"), ...ANYWHERE, type: ApplicationCommandType.ChatInput },
  async execute(interaction, bot) {
    const { own } = readInteraction(interaction, bot);
    await interaction.reply(privately(own.translate("privacy.text")));
  },
} satisfies SlashCommand;
