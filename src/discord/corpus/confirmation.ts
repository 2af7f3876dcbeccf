import { ButtonStyle } from "discord.js";
import type { ComponentInteraction } from "../component-interaction.ts";
import { createButton } from "../create-button.ts";
import { createRows } from "../create-rows.ts";
import type { MessageParts } from "../message-parts.ts";
import type { Wording } from "../wording.ts";

/** What must be confirmed, by whom, and what it is about. */
interface Confirmed {
  readonly action: "remove" | "erase";
  readonly userId: string;
  /** Of a document; empty where none is meant. */
  readonly key: string;
}

/** A question before something that cannot be taken back, with a button for yes and one for no. */
export function askToConfirm(
  question: string,
  { action, userId, key, wording: { translate } }: Confirmed & { readonly wording: Wording },
): MessageParts {
  const state = `${userId} ${key}`;
  const label = translate(action === "remove" ? "button.remove" : "button.erase");
  return {
    content: question,
    embeds: [],
    components: createRows([
      createButton(label, { action, state, style: ButtonStyle.Danger }),
      createButton(translate("button.cancel"), { action: "cancel", state }),
    ]),
  };
}

/** What the button was about; `null` where somebody else presses than the one who was asked. */
export function readConfirmed({ user }: ComponentInteraction, state: string): string | null {
  const [userId, key = ""] = state.split(" ");
  return userId === user.id ? key : null;
}
