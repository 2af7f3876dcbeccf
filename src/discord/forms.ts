import type { ModalSubmitInteraction } from "discord.js";
import type { BotParts } from "./bot-parts.ts";
import { addPasted } from "./corpus/add-pasted.ts";

/** What is done with a form that was sent, by the name in its custom id. */
export const forms: ReadonlyMap<
  string,
  (interaction: ModalSubmitInteraction, bot: BotParts) => Promise<void>
> = new Map([["paste", addPasted]]);
