import type { ServerSettings } from "../../domain/server-settings.ts";
import { privately } from "../privately.ts";
import { readInteraction } from "../read-occasion.ts";
import { settingsPanel } from "../settings-panel.ts";
import type { ComponentAction } from "./component-action.ts";

/** Changes one setting of a server, as long as who presses may manage it at this moment. */
export const changeSetting: ComponentAction = async (interaction, { state, chosen, bot }) => {
  const { asker, settings, own } = readInteraction(interaction, bot);
  if (asker.serverId === null || !asker.manages) {
    await interaction.reply(privately(own.translate("refusal.managers-only")));
    return;
  }
  const changed = bot.records.changeSettings(asker.serverId, changeOf(settings, state, chosen));
  await interaction.update(settingsPanel(changed, own));
};

function changeOf(
  { isPrivateByDefault, style, answersMentions }: ServerSettings,
  name: string,
  chosen: readonly string[],
): Partial<ServerSettings> {
  switch (name) {
    case "channels":
      return { channels: chosen };
    case "roles":
      return { roles: chosen };
    case "visibility":
      return { isPrivateByDefault: !isPrivateByDefault };
    case "style":
      return { style: style === "embed" ? "plain" : "embed" };
    case "mentions":
      return { answersMentions: !answersMentions };
    default:
      return {};
  }
}
