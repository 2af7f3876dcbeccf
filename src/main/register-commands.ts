import { Command, InvalidArgumentError } from "commander";
import { registerCommands } from "../discord/register-commands.ts";
import { Fault } from "../domain/fault.ts";
import { counted } from "./counted.ts";
import { runVerb } from "./run-verb.ts";

/** `npm run register-commands`: tells Discord of the commands without starting the bot. */
const { guild = null } = new Command("npm run register-commands --")
  .description("Tells Discord of the bot's commands; `npm start` does it too.")
  .option("--guild <id>", "only in this server, where they appear at once", parseId)
  .parse()
  .opts<{ readonly guild?: string }>();

await runVerb(async ({ settings: { discord }, notify }) => {
  const { token, apiUrl } = discord;
  if (token === null) {
    throw new Fault(
      "There is no DISCORD_TOKEN: copy the bot's token from the developer portal into .env and run this again.",
    );
  }
  const count = await registerCommands({ token, apiUrl, guildId: guild });
  const where = guild === null ? "everywhere" : `in the server ${guild}`;
  notify(`Discord knows ${counted(count, "command")} ${where}.`);
  return 0;
});

function parseId(text: string): string {
  if (/^\d{15,20}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a server's id, a number of 15 to 20 digits.");
}
