import { ApplicationCommandType, type Message } from "discord.js";
import { LONGEST_QUESTION } from "../../domain/longest-question.ts";
import { admit } from "../admit.ts";
import { answerMessage } from "../answer-message.ts";
import { audienceFor } from "../audience-for.ts";
import { MOST_REFERENCES } from "../message-view.ts";
import { privately } from "../privately.ts";
import { readMention } from "../read-mention.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { MessageCommand } from "./command.ts";
import { localiseName } from "./localise.ts";

/** Looks for sources to a message that somebody wrote, for who called it alone. */
export const findSources = {
  data: {
    ...localiseName("command.find-sources"),
    ...ANYWHERE,
    type: ApplicationCommandType.Message,
  },
  async executeOn(interaction, bot) {
    const text = readMention(textOf(interaction.targetMessage)).slice(0, LONGEST_QUESTION);
    if (text === "") {
      const { own } = readInteraction(interaction, bot);
      await interaction.reply(privately(own.translate("refusal.no-text")));
      return;
    }
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    const { own, style } = occasion;
    await respond(interaction, "private", async () => ({
      kind: "message",
      message: answerMessage(
        await bot.library.answer(text, { limit: MOST_REFERENCES, filter: {} }),
        {
          audience: audienceFor(occasion, "private"),
          style,
          wording: own,
          question: null,
          about: interaction.targetId,
        },
      ),
    }));
  },
} satisfies MessageCommand;

/** What a message says, in an embed where it has no words of its own, as those of news feeds. */
function textOf({ content, embeds }: Message): string {
  if (content !== "") return content;
  return embeds
    .flatMap(({ title, description }) => [title, description])
    .filter((part) => part !== null)
    .join("\n");
}
