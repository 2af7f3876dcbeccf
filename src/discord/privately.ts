import { type InteractionReplyOptions, MessageFlags } from "discord.js";

/** A sentence that only who called can see. */
export function privately(sentence: string): InteractionReplyOptions {
  return { content: sentence, flags: MessageFlags.Ephemeral };
}
