import { admitManager } from "../corpus/admit-manager.ts";
import { documentsMessage } from "../corpus/documents-message.ts";
import { decodeList } from "../list-state.ts";
import { showPrivately } from "../show-privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** Another page of the documents of the server. */
export const turnDocuments: ComponentAction = async (interaction, { state, bot }) => {
  const manager = await admitManager(interaction, bot);
  if (manager === null) return;
  const { documents, occasion } = manager;
  const { page = 0 } = decodeList(state) ?? {};
  await showPrivately(interaction, () =>
    documentsMessage(page, { documents, wording: occasion.own }),
  );
};
