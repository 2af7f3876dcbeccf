import type { foundMessage } from "../found-message.ts";
import { decodeList } from "../list-state.ts";
import { readInteraction } from "../read-occasion.ts";
import { showPrivately } from "../show-privately.ts";
import type { sourcesMessage } from "../sources-message.ts";
import type { ComponentAction } from "./component-action.ts";

/** Another page of what was found, or of the sources. */
export function turnList(list: typeof foundMessage | typeof sourcesMessage): ComponentAction {
  return async (interaction, { state, bot }) => {
    const { style, own } = readInteraction(interaction, bot);
    const wanted = decodeList(state);
    await showPrivately(interaction, async () =>
      wanted === null
        ? { kind: "refusal", sentence: own.translate("refusal.old-button") }
        : list(wanted, { ...bot, style, wording: own }),
    );
  };
}
