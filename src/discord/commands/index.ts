import { about } from "./about.ts";
import { ask } from "./ask.ts";
import type { MessageCommand, SlashCommand } from "./command.ts";
import { compare } from "./compare.ts";
import { corpus } from "./corpus.ts";
import { findSources } from "./find-sources.ts";
import { privacy } from "./privacy.ts";
import { quote } from "./quote.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { verify } from "./verify.ts";
import { verifyQuotation } from "./verify-quotation.ts";

/** By name; what can be typed. */
export const slashCommands: ReadonlyMap<string, SlashCommand> = byName([
  ask,
  compare,
  search,
  quote,
  sources,
  verify,
  settings,
  corpus,
  about,
  privacy,
]);

/** By name; what stands in the menu of a message. */
export const messageCommands: ReadonlyMap<string, MessageCommand> = byName([
  findSources,
  verifyQuotation,
]);

function byName<Command extends { readonly data: { readonly name: string } }>(
  commands: readonly Command[],
): ReadonlyMap<string, Command> {
  return new Map(commands.map((command) => [command.data.name, command]));
}
