import { MessageFlags } from "discord.js";
import { CITATION_FORMS } from "../../domain/citation.ts";
import { findCited } from "../../domain/find-cited.ts";
import { citationMessage } from "../citation-message.ts";
import { decodeCitation } from "../citation-state.ts";
import { readInteraction } from "../read-occasion.ts";
import { tellPrivately } from "../tell-privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** The words with their reference, to be copied: first as plain text, then in the form chosen. */
export const citeWords: ComponentAction = async (interaction, { state, chosen, bot }) => {
  const { own: wording } = readInteraction(interaction, bot);
  // A choice is made in the citation's own message, which only who pressed can see.
  if (interaction.isButton()) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  else await interaction.deferUpdate();
  const decoded = decodeCitation(state);
  const words = decoded === null ? null : await findCited(decoded, bot.library);
  if (decoded === null || words === null) {
    const reason = decoded === null ? "refusal.old-button" : "refusal.gone";
    await tellPrivately(interaction, wording.translate(reason));
    return;
  }
  const form = CITATION_FORMS.find((one) => one === chosen[0]) ?? "plain";
  const message = citationMessage(bot.cite(words, form), { state: decoded, form, wording });
  await interaction.editReply({ ...message, files: [...message.files] });
};
