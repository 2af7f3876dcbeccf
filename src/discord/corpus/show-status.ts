import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { BotParts } from "../bot-parts.ts";
import { fitLines } from "../fit-lines.ts";
import type { Manager } from "./admit-manager.ts";
import { describeOwn, describeShared } from "./describe-status.ts";
import { MOST_FOLLOWED_MS, untilNextEdit } from "./follow-work.ts";

/** How things stand, kept up to date while something is being done. */
export async function showStatus(
  interaction: ChatInputCommandInteraction,
  { manager: { documents, occasion }, bot }: { readonly manager: Manager; readonly bot: BotParts },
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { translate } = occasion.own;
  const until = performance.now() + MOST_FOLLOWED_MS;
  let shown = "";
  for (;;) {
    const isBusy = documents.work() !== null;
    const lines = [
      ...(await describeOwn(documents, occasion.own)),
      ...describeShared(await bot.shared.describe(), occasion.own),
      translate("corpus.feedback", { ...bot.records.feedbackOf(interaction.guildId) }),
    ];
    const content = fitLines(lines, (rest) => translate("corpus.more-files", { rest }));
    if (content !== shown) await interaction.editReply({ content });
    shown = content;
    if (!isBusy || performance.now() > until) return;
    await untilNextEdit();
  }
}
