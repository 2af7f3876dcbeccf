import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { admit } from "../admit.ts";
import { foundMessage } from "../found-message.ts";
import { respond } from "../respond.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";

/** Passages by exact words, for who looks alone; one of them can be shown and then posted. */
export const search = {
  data: {
    ...localise("command.search"),
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...localise("command.search.words"),
        type: ApplicationCommandOptionType.String,
        required: true,
        // A button that turns the page must hold them.
        max_length: 80,
      },
    ],
  },
  async execute(interaction, bot) {
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    const words = interaction.options.getString("words", true);
    await respond(interaction, "private", () =>
      foundMessage({ words, page: 0 }, { ...bot, style: occasion.style, wording: occasion.own }),
    );
  },
} satisfies SlashCommand;
