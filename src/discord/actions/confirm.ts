import { admitManager, type Manager } from "../corpus/admit-manager.ts";
import { readConfirmed } from "../corpus/confirmation.ts";
import type { MessageParts } from "../message-parts.ts";
import { nameFile } from "../name-file.ts";
import { privately } from "../privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** Removes the document, now that it was confirmed. */
export const removeDocument = onceConfirmed(async (key, { documents, occasion: { own } }) => {
  const removed = await documents.remove(key);
  if (removed === null) return own.translate("refusal.gone");
  const sentence = removed.isIndexed ? "corpus.removed" : "corpus.removed-unindexed";
  return own.translate(sentence, { file: nameFile(removed.document.name) });
});

/** Erases everything of the server, now that it was confirmed. */
export const eraseServer = onceConfirmed(async (_, { documents, occasion: { own } }) =>
  own.translate("corpus.erased", { ...(await documents.erase()) }),
);

/** Leaves everything as it is. */
export const cancel = onceConfirmed(async (_, { occasion: { own } }) =>
  own.translate("corpus.cancelled"),
);

/** Does what was asked about when the one who was asked presses, and may still do it. */
function onceConfirmed(work: (key: string, manager: Manager) => Promise<string>): ComponentAction {
  return async (interaction, { state, bot }) => {
    const manager = await admitManager(interaction, bot);
    if (manager === null) return;
    const key = readConfirmed(interaction, state);
    if (key === null) {
      await interaction.reply(privately(manager.occasion.own.translate("refusal.others-button")));
      return;
    }
    await interaction.deferUpdate();
    const content = await work(key, manager);
    const told: MessageParts = { content, embeds: [], components: [] };
    await interaction.editReply(told);
  };
}
