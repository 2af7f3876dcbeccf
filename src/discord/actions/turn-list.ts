import type { LibraryView } from "../library-view.ts";
import { decodeList, type ListState } from "../list-state.ts";
import { readInteraction } from "../read-occasion.ts";
import type { Outcome } from "../respond.ts";
import { showPrivately } from "../show-privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** Another page of what was found, of the sources, or of those who report the same. */
export function turnList(
  list: (state: ListState, view: LibraryView) => Promise<Outcome>,
): ComponentAction {
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
