import { REST, Routes } from "discord.js";
import { z } from "zod";
import { commandData } from "./command-data.ts";
import { explainLogin } from "./explain-login.ts";

interface RegistrationOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Only in this server, where they appear at once; `null` for everywhere. */
  readonly guildId: string | null;
}

/** A command of one server has no say in where it is; Discord knows that already. */
function withoutPlaces(command: ReturnType<typeof commandData>[number]) {
  const { contexts: _, integration_types: __, ...rest } = command;
  return rest;
}

const applicationSchema = z.object({ id: z.string() });

/**
 * Tells Discord of all commands, which replaces those that it knew.
 * @returns how many there are
 * @throws Fault when Discord cannot be reached or does not accept the token
 */
export async function registerCommands(options: RegistrationOptions): Promise<number> {
  const { token, apiUrl, guildId } = options;
  const rest = new REST({ api: apiUrl }).setToken(token);
  const body = guildId === null ? commandData() : commandData().map(withoutPlaces);
  try {
    const { id } = applicationSchema.parse(await rest.get(Routes.currentApplication()));
    await rest.put(
      guildId === null
        ? Routes.applicationCommands(id)
        : Routes.applicationGuildCommands(id, guildId),
      { body },
    );
    return body.length;
  } catch (error) {
    throw explainLogin(error, apiUrl);
  }
}
