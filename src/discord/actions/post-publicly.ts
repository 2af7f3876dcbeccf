import { PermissionFlagsBits } from "discord.js";
import type { BotParts } from "../bot-parts.ts";
import { checkAsker } from "../check-asker.ts";
import type { ComponentInteraction } from "../component-interaction.ts";
import { loadQuotations } from "../load-quotations.ts";
import { decodeView, type MessageView } from "../message-view.ts";
import { privately } from "../privately.ts";
import { quotationMessage } from "../quotation-message.ts";
import { type Occasion, readInteraction } from "../read-occasion.ts";
import type { ComponentAction } from "./component-action.ts";

/**
 * Posts the quotation that is shown for everybody in the channel. Whether that is allowed is asked
 * at this moment, not when the private answer was given.
 */
export const postPublicly: ComponentAction = async (interaction, { state, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const { translate } = occasion.own;
  const view = decodeView(state);
  const once = `${interaction.message.id} ${state}`;
  const refusal =
    view === null
      ? translate("refusal.old-button")
      : bot.postings.has(once)
        ? translate("refusal.posted")
        : refuseToPost(interaction, occasion);
  if (view === null || refusal !== null) {
    await interaction.reply(privately(refusal ?? ""));
    return;
  }
  bot.postings.set(once, true);
  try {
    if (!(await post(interaction, { view, occasion, bot }))) bot.postings.delete(once);
  } catch (error) {
    bot.postings.delete(once);
    throw error;
  }
};

function refuseToPost(
  interaction: ComponentInteraction,
  { asker, settings, own: { translate } }: Occasion,
): string | null {
  const writes = interaction.channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const maySend = interaction.memberPermissions?.has(PermissionFlagsBits.ViewChannel | writes);
  // In group messages everybody may write, and Discord sends no permissions.
  if (interaction.inGuild() && !maySend) return translate("refusal.may-not-post");
  return checkAsker(settings, asker) === null ? null : translate("refusal.may-not-post");
}

interface Posting {
  readonly view: MessageView;
  readonly occasion: Occasion;
  readonly bot: BotParts;
}

/** @returns whether it was posted */
async function post(
  interaction: ComponentInteraction,
  { view, occasion, bot }: Posting,
): Promise<boolean> {
  await interaction.deferUpdate();
  const { own, common, style } = occasion;
  const quotations = await loadQuotations(bot.library, view);
  const shared = { quotations, style, question: null };
  const message = quotationMessage(view, {
    ...shared,
    audience: "all",
    wording: common,
    note: noteOf(interaction, { view, occasion, bot }),
  });
  const posted = quotationMessage(view, {
    ...shared,
    audience: "one-posted",
    wording: own,
    note: null,
  });
  if (message === null || posted === null) {
    await interaction.followUp(privately(own.translate("refusal.gone")));
    return false;
  }
  await interaction.followUp(message);
  await interaction.editReply(posted);
  return true;
}

/** Who shared it, and for which message it was looked for. */
function noteOf(
  { user, guildId, channelId }: ComponentInteraction,
  { view: { about }, occasion: { common } }: Posting,
): string {
  const who = `<@${user.id}>`;
  if (about === null) return common.translate("answer.shared", { who });
  const link = `https://discord.com/channels/${guildId ?? "@me"}/${channelId}/${about}`;
  return common.translate("answer.shared-about", { who, link });
}
