import type { RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { messageCommands, slashCommands } from "./commands/index.ts";

/** All commands, as Discord is told of them. */
export function commandData(): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...slashCommands.values(), ...messageCommands.values()].map(({ data }) => data);
}
