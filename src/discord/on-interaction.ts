import type { Interaction } from "discord.js";
import { readActionId } from "./action-id.ts";
import { actions } from "./actions/index.ts";
import type { BotParts } from "./bot-parts.ts";
import { messageCommands, slashCommands } from "./commands/index.ts";
import { forms } from "./forms.ts";
import { privately } from "./privately.ts";
import { readInteraction } from "./read-occasion.ts";

/** Brings each interaction to what it is for, and does nothing else. */
export async function onInteraction(interaction: Interaction, bot: BotParts): Promise<void> {
  if (interaction.isAutocomplete()) {
    await slashCommands.get(interaction.commandName)?.suggest?.(interaction, bot);
  } else if (interaction.isChatInputCommand()) {
    const command = slashCommands.get(interaction.commandName);
    if (command === undefined) await sayOutdated(interaction, bot);
    else await command.execute(interaction, bot);
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.get(interaction.commandName);
    if (command === undefined) await sayOutdated(interaction, bot);
    else await command.executeOn(interaction, bot);
  } else if (interaction.isButton() || interaction.isAnySelectMenu()) {
    const { action, state } = readActionId(interaction.customId);
    const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
    const run = actions.get(action);
    if (run === undefined) await sayOutdated(interaction, bot);
    else await run(interaction, { state, chosen, bot });
  } else if (interaction.isModalSubmit()) {
    const run = forms.get(readActionId(interaction.customId).action);
    if (run === undefined) await sayOutdated(interaction, bot);
    else await run(interaction, bot);
  }
}

/** A command or button of an older version of the bot. */
async function sayOutdated(
  interaction: Extract<Interaction, { reply: unknown }>,
  bot: BotParts,
): Promise<void> {
  const { own } = readInteraction(interaction, bot);
  await interaction.reply(privately(own.translate("refusal.old-button")));
}
