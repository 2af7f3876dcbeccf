import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { admit } from "../admit.ts";
import { answerMessage } from "../answer-message.ts";
import { audienceFor } from "../audience-for.ts";
import { comparisonMessage } from "../comparison-message.ts";
import { MOST_REFERENCES } from "../message-view.ts";
import { privately } from "../privately.ts";
import { referTo } from "../refer-to.ts";
import { respond } from "../respond.ts";
import { standingOf } from "../view-answer.ts";
import { visibilityOf } from "../visibility-of.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { DATE_OPTIONS } from "./date-options.ts";
import { localise } from "./localise.ts";
import { PRIVATE_OPTION } from "./private-option.ts";
import { readFilterOptions } from "./read-filter-options.ts";

/** What different sources say to the same question, side by side. */
export const compare = {
  data: {
    ...localise("command.compare"),
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        ...localise("command.compare.question"),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 1000,
      },
      ...DATE_OPTIONS,
      PRIVATE_OPTION,
    ],
  },
  async execute(interaction, bot) {
    const occasion = await admit(interaction, bot);
    if (occasion === null) return;
    const read = await readFilterOptions(interaction, { occasion, bot });
    if (read.kind === "unreadable") {
      await interaction.reply(privately(read.sentence));
      return;
    }
    const visibility = visibilityOf(interaction, occasion);
    const isPublic = visibility === "public";
    const asked = interaction.options.getString("question", true);
    const { style } = occasion;
    const wording = isPublic ? occasion.common : occasion.own;
    const question = isPublic ? asked : null;
    await respond(interaction, visibility, async () => {
      const { answer, compared } = await bot.library.compare(asked, { filter: read.filter });
      if (compared.length < 2) {
        const audience = audienceFor(occasion, visibility);
        const note = wording.translate("compare.one");
        const message = answerMessage(answer, {
          ...{ audience, style, wording, question, about: null },
          ...(compared.length === 0 ? {} : { note }),
        });
        return { kind: "message", message };
      }
      const shown = compared.slice(0, MOST_REFERENCES);
      const confidenceOf = (key: string) =>
        answer.kind === "quoted"
          ? answer.confidences[answer.quotations.findIndex(({ passage }) => passage.key === key)]
          : undefined;
      const references = shown.map((quotation) =>
        referTo(quotation, standingOf(confidenceOf(quotation.passage.key) ?? 0, answer.bar)),
      );
      const view = { shown: 0, references, about: null };
      return {
        kind: "message",
        message: comparisonMessage(shown, view, { style, wording, question }),
      };
    });
  },
} satisfies SlashCommand;
