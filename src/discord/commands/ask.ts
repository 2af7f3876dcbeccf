import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from "discord.js";
import { answerMessage } from "../answer-message.ts";
import { audienceFor } from "../audience-for.ts";
import type { BotParts } from "../bot-parts.ts";
import { MOST_REFERENCES } from "../message-view.ts";
import { readFilter } from "../read-filter.ts";
import { type Occasion, readInteraction } from "../read-occasion.ts";
import { refuseToAnswer } from "../refuse-to-answer.ts";
import { type Outcome, privately, respond } from "../respond.ts";
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
    const occasion = readInteraction(interaction, bot);
    const refusal = await refuseToAnswer(occasion, bot);
    if (refusal !== null) {
      await interaction.reply(privately(refusal.sentence));
      return;
    }
    const visibility = visibilityOf(interaction, occasion);
    await respond(interaction, visibility, () =>
      answer(interaction, { occasion, visibility, bot }),
    );
  },
} satisfies SlashCommand;

interface Asked {
  readonly occasion: Occasion;
  readonly visibility: "private" | "public";
  readonly bot: BotParts;
}

async function answer(
  interaction: ChatInputCommandInteraction,
  { occasion, visibility, bot }: Asked,
): Promise<Outcome> {
  const question = interaction.options.getString("question", true);
  const read = await readFilter(
    {
      source: interaction.options.getString("source"),
      since: interaction.options.getString("since"),
      before: interaction.options.getString("before"),
    },
    { ...bot, wording: occasion.own },
  );
  if (read.kind === "unreadable") return { kind: "refusal", sentence: read.sentence };
  const found = await bot.library.answer(question, {
    limit: MOST_REFERENCES,
    filter: read.filter,
    ...(occasion.thread === null ? {} : { subject: occasion.thread }),
  });
  const isPublic = visibility === "public";
  return {
    kind: "message",
    message: answerMessage(found, {
      audience: audienceFor(occasion, visibility),
      style: occasion.style,
      wording: isPublic ? occasion.common : occasion.own,
      question: isPublic ? question : null,
      about: null,
    }),
  };
}
