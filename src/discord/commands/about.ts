import { ApplicationCommandType } from "discord.js";
import { describeDate } from "../../domain/describe-date.ts";
import { escapeText } from "../discord-text.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { ANYWHERE } from "./anywhere.ts";
import type { SlashCommand } from "./command.ts";
import { localise } from "./localise.ts";

/** What it answers from, how fresh that is, with which model, and what it stores. */
export const about = {
  data: { ...localise("command.about"), ...ANYWHERE, type: ApplicationCommandType.ChatInput },
  async execute(interaction, bot) {
    const { own } = readInteraction(interaction, bot);
    await respond(interaction, "private", async () => {
      const { sources, passages, indexedAt, newestDate, embedder } = await bot.library.describe();
      const content = own.translate("about.text", {
        sources,
        passages,
        hasNewest: newestDate === null ? "no" : "yes",
        newest: newestDate === null ? "" : describeDate(newestDate, own.language),
        indexed: `<t:${Math.floor(Date.parse(indexedAt) / 1000)}:R>`,
        model: escapeText(embedder.model),
        version: escapeText(bot.version),
      });
      return { kind: "message", message: { content, embeds: [], components: [] } };
    });
  },
} satisfies SlashCommand;
