import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { BotParts } from "../bot-parts.ts";

/** A slash command: what Discord is told of it, and what it does. */
export interface SlashCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, bot: BotParts): Promise<void>;
  /** Suggestions for the option that is being typed. */
  suggest?(interaction: AutocompleteInteraction, bot: BotParts): Promise<void>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  executeOn(interaction: MessageContextMenuCommandInteraction, bot: BotParts): Promise<void>;
}
