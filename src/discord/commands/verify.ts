import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { admit } from "../admit.ts";
import { respond } from "../respond.ts";
import { verifyText } from "../verify-text.ts";
import { visibilityOf } from "../visibility-of.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";
import { PRIVATE_OPTION } from "./private-option.ts";

/** Whether a text stands in the corpus word for word. */
export const verify = {
  data: {
    ...localise("command.verify"),
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...localise("command.verify.text"),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 4000,
      },
      PRIVATE_OPTION,
    ],
  },
  async execute(interaction, bot) {
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    const visibility = visibilityOf(interaction, occasion);
    const wording = visibility === "public" ? occasion.common : occasion.own;
    const text = interaction.options.getString("text", true);
    await respond(interaction, visibility, () =>
      verifyText(text, { bot, style: occasion.style, wording }),
    );
  },
} satisfies SlashCommand;
