import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { admit } from "../admit.ts";
import { answerMessage } from "../answer-message.ts";
import { audienceFor } from "../audience-for.ts";
import { MOST_REFERENCES } from "../message-view.ts";
import { privately } from "../privately.ts";
import { respond } from "../respond.ts";
import { suggestSources } from "../suggest-sources.ts";
import { visibilityOf } from "../visibility-of.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { DATE_OPTIONS } from "./date-options.ts";
import { localise } from "./localise.ts";
import { PRIVATE_OPTION } from "./private-option.ts";
import { readFilterOptions } from "./read-filter-options.ts";

export const ask = {
  data: {
    ...localise("command.ask"),
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...localise("command.ask.question"),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 1000,
      },
      {
        ...localise("command.ask.source"),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
      ...DATE_OPTIONS,
      PRIVATE_OPTION,
    ],
  },
  suggest: suggestSources,
  async execute(interaction, bot) {
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    const read = await readFilterOptions(interaction, { occasion, bot });
    if (read.kind === "unreadable") {
      await interaction.reply(privately(read.sentence));
      return;
    }
    const visibility = visibilityOf(interaction, occasion);
    const question = interaction.options.getString("question", true);
    await respond(interaction, visibility, async () => {
      const answer = await bot.library.answer(question, {
        limit: MOST_REFERENCES,
        filter: read.filter,
        ...(occasion.thread === null ? {} : { subject: occasion.thread }),
      });
      const isPublic = visibility === "public";
      const message = answerMessage(answer, {
        audience: audienceFor(occasion, visibility),
        style: occasion.style,
        wording: isPublic ? occasion.common : occasion.own,
        question: isPublic ? question : null,
        about: null,
      });
      return { kind: "message", message };
    });
  },
} satisfies SlashCommand;
