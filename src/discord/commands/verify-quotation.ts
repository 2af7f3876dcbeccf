import { ApplicationCommandType } from "discord.js";
import { admit } from "../admit.ts";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { verifyText } from "../verify-text.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { MessageCommand } from "./command.ts";
import { localiseName } from "./localise.ts";

/** Whether what somebody wrote stands in the corpus, for who called it alone. */
export const verifyQuotation = {
  data: {
    ...localiseName("command.verify-quotation"),
    ...ANYWHERE,
    type: ApplicationCommandType.Message,
  },
  async executeOn(interaction, bot) {
    const { content } = interaction.targetMessage;
    if (content.trim() === "") {
      const { own } = readInteraction(interaction, bot);
      await interaction.reply(privately(own.translate("refusal.no-text")));
      return;
    }
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    await respond(interaction, "private", () =>
      verifyText(content, { bot, style: occasion.style, wording: occasion.own }),
    );
  },
} satisfies MessageCommand;
