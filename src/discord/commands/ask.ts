import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from "discord.js";
import { admit } from "../admit.ts";
import { answerMessage } from "../answer-message.ts";
import { audienceFor } from "../audience-for.ts";
import type { BotParts } from "../bot-parts.ts";
import { MOST_REFERENCES } from "../message-view.ts";
import { privately } from "../privately.ts";
import { type FilterReading, readFilter } from "../read-filter.ts";
import type { Occasion } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { suggestSources } from "../suggest-sources.ts";
import { visibilityOf } from "../visibility-of.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";
import { PRIVATE_OPTION } from "./private-option.ts";

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
      { ...localise("command.ask.since"), type: ApplicationCommandOptionType.String },
      { ...localise("command.ask.before"), type: ApplicationCommandOptionType.String },
      PRIVATE_OPTION,
    ],
  },
  suggest: suggestSources,
  async execute(interaction, bot) {
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    const read = await readOptions(interaction, { occasion, bot });
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

/** Within milliseconds, so that a refusal is for who asks alone and nobody sees "thinking". */
function readOptions(
  { options }: ChatInputCommandInteraction,
  { occasion, bot }: { readonly occasion: Occasion; readonly bot: BotParts },
): Promise<FilterReading> {
  const typed = {
    source: options.getString("source"),
    since: options.getString("since"),
    before: options.getString("before"),
  };
  return readFilter(typed, { ...bot, wording: occasion.own });
}
