import { openReading } from "../open-reading.ts";
import { readInteraction } from "../read-occasion.ts";
import { decodeReading } from "../reading-state.ts";
import { showPrivately } from "../show-privately.ts";
import type { ComponentAction } from "./component-action.ts";

/** Reads on in a source, earlier or later. */
export const turnPage: ComponentAction = async (interaction, { state, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const reading = decodeReading(state);
  await showPrivately(interaction, async () =>
    reading === null
      ? { kind: "refusal", sentence: occasion.own.translate("refusal.old-button") }
      : openReading(reading, { occasion, bot }),
  );
};
