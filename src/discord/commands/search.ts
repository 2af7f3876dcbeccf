import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { foundMessage } from "../found-message.ts";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { refuseToAnswer } from "../refuse-to-answer.ts";
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
    const occasion = readInteraction(interaction, bot);
    const refusal = await refuseToAnswer(occasion, bot);
    if (refusal !== null) {
      await interaction.reply(privately(refusal.sentence));
      return;
    }
    const words = interaction.options.getString("words", true);
    await respond(interaction, "private", () =>
      foundMessage({ words, page: 0 }, { ...bot, style: occasion.style, wording: occasion.own }),
    );
  },
} satisfies SlashCommand;
