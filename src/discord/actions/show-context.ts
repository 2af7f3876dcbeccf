import { LAST_PARAGRAPH } from "../../domain/reading-state.ts";
import { decodeView } from "../message-view.ts";
import { openReading } from "../open-reading.ts";
import { readInteraction } from "../read-occasion.ts";
import { respond } from "../respond.ts";
import type { ComponentAction } from "./component-action.ts";

/** The paragraphs around the quotation that is shown, for who pressed alone. */
export const showContext: ComponentAction = async (interaction, { state, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const view = decodeView(state);
  await respond(interaction, "private", async () => {
    const passageKey = view?.references[view.shown]?.key;
    const found = passageKey === undefined ? null : await bot.library.findPassage(passageKey);
    if (passageKey === undefined || found === null) {
      return { kind: "refusal", sentence: occasion.own.translate("refusal.gone") };
    }
    const sourceKey = found.source.key;
    const reading = { sourceKey, first: 1, last: LAST_PARAGRAPH, passageKey, page: 0 };
    return openReading(reading, { occasion, bot });
  });
};
