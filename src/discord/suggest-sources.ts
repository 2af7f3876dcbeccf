import type { AutocompleteInteraction } from "discord.js";
import type { BotParts } from "./bot-parts.ts";
import { nameSource } from "./name-source.ts";

/** What Discord shows of suggestions, and how long each may be. */
const MOST = 25;
const MOST_CHARACTERS = 100;

/** Sources for what was typed so far, by title; the value of each is its key. */
export async function suggestSources(
  interaction: AutocompleteInteraction,
  { library }: BotParts,
): Promise<void> {
  const entries = await library.findSources(interaction.options.getFocused());
  await interaction.respond(
    entries.slice(0, MOST).map(({ source, key }) => ({
      name: nameSource(source, MOST_CHARACTERS),
      value: key,
    })),
  );
}
