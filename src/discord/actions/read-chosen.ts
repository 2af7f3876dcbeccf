import { decodeView } from "../message-view.ts";
import { openQuotations } from "../open-quotations.ts";
import { openReading } from "../open-reading.ts";
import { readInteraction } from "../read-occasion.ts";
import { decodeReading } from "../reading-state.ts";
import { respond } from "../respond.ts";
import type { ComponentAction } from "./component-action.ts";

/** Opens what was chosen from a list, in a message of its own, so that the list stays. */
export const readChosen: ComponentAction = async (interaction, { chosen, bot }) => {
  const occasion = readInteraction(interaction, bot);
  const [value = ""] = chosen;
  const reading = decodeReading(value);
  await respond(interaction, "private", () =>
    reading === null
      ? openQuotations(decodeView(value), { occasion, bot })
      : openReading(reading, { occasion, bot }),
  );
};
