import { MessageFlags, type RepliableInteraction } from "discord.js";
import type { MessageParts } from "./message-parts.ts";
import { tellPrivately } from "./tell-privately.ts";

/** What came of a piece of work: a message for all who were to see it, or a word to one. */
export type Outcome =
  | { readonly kind: "message"; readonly message: MessageParts }
  | { readonly kind: "refusal"; readonly sentence: string };

/**
 * Acknowledges at once, works meanwhile, and shows what came of it in one edit. A refusal is for
 * who asked alone: where all were to see the answer, what Discord showed as "thinking" goes.
 */
export async function respond(
  interaction: RepliableInteraction,
  visibility: "private" | "public",
  work: () => Promise<Outcome>,
): Promise<void> {
  const working = work();
  // What fails while the acknowledgement is under way is told after it, below.
  working.catch(() => {});
  await interaction.deferReply(visibility === "private" ? { flags: MessageFlags.Ephemeral } : {});
  const outcome = await working;
  if (outcome.kind === "message") await interaction.editReply(outcome.message);
  else await tellPrivately(interaction, outcome.sentence);
}
