import type { Verdict } from "../../domain/records.ts";
import type { BotParts } from "../bot-parts.ts";
import { decodeView } from "../message-view.ts";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import type { ComponentAction } from "./component-action.ts";

/** Counts what somebody thinks of the quotation that is shown; says thank you to them alone. */
export function giveFeedback(verdict: Verdict): ComponentAction {
  return async (interaction, { state, bot }) => {
    const { own } = readInteraction(interaction, bot);
    const view = decodeView(state);
    const key = view?.references[view.shown]?.key;
    const found = key === undefined ? null : await bot.library.findPassage(key);
    if (found === null) {
      await interaction.reply(privately(own.translate("refusal.gone")));
      return;
    }
    const press = `${interaction.user.id} ${interaction.message.id} ${key}`;
    count(bot, {
      serverId: interaction.guildId,
      passageId: found.passage.id,
      verdict,
      before: bot.votes.replace(press, verdict),
    });
    await interaction.reply(privately(own.translate("feedback.thanks")));
  };
}

interface Vote {
  readonly serverId: string | null;
  readonly passageId: string;
  readonly verdict: Verdict;
  /** What the same person pressed before; `null` for nothing. */
  readonly before: Verdict | null;
}

function count({ records }: BotParts, { serverId, passageId, verdict, before }: Vote): void {
  if (before === verdict) return;
  const day = new Date().toISOString().slice(0, "2026-11-24".length);
  if (before !== null) records.countFeedback({ serverId, passageId, verdict: before, day, by: -1 });
  records.countFeedback({ serverId, passageId, verdict, day, by: 1 });
}
