import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { describeDate } from "../../domain/describe-date.ts";
import type { LibrarySummary } from "../../domain/library-summary.ts";
import { escapeText } from "../discord-text.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { shortenPlain } from "../shorten-plain.ts";
import type { Wording } from "../wording.ts";
import type { SlashCommand } from "./command.ts";
import { FOR_MANAGERS } from "./for-managers.ts";
import { localise } from "./localise.ts";

/** More are only counted. */
const MOST_FILES = 10;
const MOST_FILE_CHARACTERS = 80;

/** What is indexed, when, with which problems, and what people thought of it here. */
export const corpus = {
  data: {
    ...localise("command.corpus"),
    ...FOR_MANAGERS,
    type: ApplicationCommandType.ChatInput,
    options: [
      { ...localise("command.corpus.status"), type: ApplicationCommandOptionType.Subcommand },
    ],
  },
  async execute(interaction, bot) {
    const { own } = readInteraction(interaction, bot);
    await respond(interaction, "private", async () => {
      const feedback = bot.records.feedbackOf(interaction.guildId);
      const content = [
        describeStatus(await bot.library.describe(), own),
        own.translate("corpus.feedback", { ...feedback }),
      ].join("\n");
      return { kind: "message", message: { content, embeds: [], components: [] } };
    });
  },
} satisfies SlashCommand;

function describeStatus(
  { sources, passages, indexedAt, newestDate, problems, problemFiles }: LibrarySummary,
  { translate, language }: Wording,
): string {
  const shown = problemFiles.slice(0, MOST_FILES);
  const rest = problemFiles.length - shown.length;
  return [
    translate("corpus.status", {
      sources,
      passages,
      indexed: `<t:${Math.floor(Date.parse(indexedAt) / 1000)}:f>`,
      hasNewest: newestDate === null ? "no" : "yes",
      newest: newestDate === null ? "" : describeDate(newestDate, language),
    }),
    translate("corpus.problems", { problems }),
    ...shown.map(({ file, problems: count }) => {
      const name = escapeText(shortenPlain(file, MOST_FILE_CHARACTERS));
      return `- ${translate("corpus.problem-file", { file: name, problems: count })}`;
    }),
    ...(rest > 0 ? [translate("corpus.more-files", { rest })] : []),
  ].join("\n");
}
