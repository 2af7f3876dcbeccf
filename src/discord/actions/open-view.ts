import type { MessageView } from "../message-view.ts";
import { decodeView } from "../message-view.ts";
import { openQuotations } from "../open-quotations.ts";
import { readInteraction } from "../read-occasion.ts";
import { showPrivately } from "../show-privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** Shows another quotation of an answer: the next one, or that which was chosen from the menu. */
export const openView: ComponentAction = async (interaction, { state, chosen, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const view = chooseFrom(decodeView(state), chosen[0]);
  await showPrivately(interaction, () => openQuotations(view, { occasion, bot }));
};

function chooseFrom(view: MessageView | null, place: string | undefined): MessageView | null {
  if (view === null || place === undefined) return view;
  const shown = Number(place);
  return view.references[shown] === undefined ? null : { ...view, shown };
}
