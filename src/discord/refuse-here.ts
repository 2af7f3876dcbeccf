import { checkAsker } from "./check-asker.ts";
import type { Occasion } from "./read-occasion.ts";

/** Why the server does not let somebody call the bot here, in a sentence; `null` when it does. */
export function refuseHere({ asker, settings, own: { translate } }: Occasion): string | null {
  switch (checkAsker(settings, asker)) {
    case "channel":
      return translate("refusal.channel", {
        channels: settings.channels.map((id) => `<#${id}>`).join(", "),
      });
    case "role":
      return translate("refusal.role");
    case null:
      return null;
  }
}
