import { ApplicationCommandType } from "discord.js";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { refuseToAnswer } from "../refuse-to-answer.ts";
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
    const occasion = readInteraction(interaction, bot);
    const { content } = interaction.targetMessage;
    if (content.trim() === "") {
      await interaction.reply(privately(occasion.own.translate("refusal.no-text")));
      return;
    }
    const refusal = await refuseToAnswer(occasion, bot);
    if (refusal !== null) {
      await interaction.reply(privately(refusal.sentence));
      return;
    }
    await respond(interaction, "private", () =>
      verifyText(content, { bot, style: occasion.style, wording: occasion.own }),
    );
  },
} satisfies MessageCommand;
