import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { sourcesMessage } from "../sources-message.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";

/** The catalogue of what the bot knows, for who looks alone. */
export const sources = {
  data: {
    ...localise("command.sources"),
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...localise("command.sources.query"),
        type: ApplicationCommandOptionType.String,
        // A button that turns the page must hold it.
        max_length: 80,
      },
    ],
  },
  async execute(interaction, bot) {
    const { style, own } = readInteraction(interaction, bot);
    const query = interaction.options.getString("query") ?? "";
    await respond(interaction, "private", () =>
      sourcesMessage({ words: query, page: 0 }, { ...bot, style, wording: own }),
    );
  },
} satisfies SlashCommand;
