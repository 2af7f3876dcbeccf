import { decodeView } from "../message-view.ts";
import { openComparison } from "../open-comparison.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import { showPrivately } from "../show-privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** What the sources of an answer say beside each other, in a message of its own for who pressed. */
export const compareSources: ComponentAction = async (interaction, { state, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const view = decodeView(state);
  await respond(interaction, "private", () => openComparison(view, { occasion, bot }));
};

/** Another page of it. */
export const turnComparison: ComponentAction = async (interaction, { state, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const view = decodeView(state);
  await showPrivately(interaction, () => openComparison(view, { occasion, bot }));
};
