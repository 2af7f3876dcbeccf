import type { ChatInputCommandInteraction } from "discord.js";
import type { BotParts } from "../bot-parts.ts";
import { type FilterReading, readFilter } from "../read-filter.ts";
import type { Occasion } from "../read-occasion.ts";

/**
 * What was typed into the options `source`, `since` and `before`, those that a command has. Within
 * milliseconds, so that a refusal is for who asks alone and nobody sees "thinking".
 */
export function readFilterOptions(
  { options }: ChatInputCommandInteraction,
  { occasion, bot }: { readonly occasion: Occasion; readonly bot: BotParts },
): Promise<FilterReading> {
  const typed = {
    source: options.getString("source"),
    since: options.getString("since"),
    before: options.getString("before"),
  };
  return readFilter(typed, { ...bot, wording: occasion.own });
}
