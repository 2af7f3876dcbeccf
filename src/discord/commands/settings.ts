import { ApplicationCommandType } from "discord.js";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { settingsPanel } from "../settings-panel.ts";
import type { SlashCommand } from "./command.ts";
import { FOR_MANAGERS } from "./for-managers.ts";
import { localise } from "./localise.ts";

/** Where, to whom and how the bot answers in a server. */
export const settings = {
  data: {
    ...localise("command.settings"),
    ...FOR_MANAGERS,
    type: ApplicationCommandType.ChatInput,
  },
  async execute(interaction, bot) {
    const { own, settings: current } = readInteraction(interaction, bot);
    if (!interaction.inGuild()) {
      await interaction.reply(privately(own.translate("refusal.server-only")));
      return;
    }
    await respond(interaction, "private", async () => ({
      kind: "message",
      message: settingsPanel(current, own),
    }));
  },
} satisfies SlashCommand;
