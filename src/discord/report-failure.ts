import { DiscordAPIError, HTTPError, type Interaction } from "discord.js";
import { Fault } from "../domain/fault.ts";
import { createWordings } from "./create-wordings.ts";
import { tellPrivately } from "./tell-privately.ts";

interface FailureOptions {
  /** `null` where nobody can be told in private. */
  readonly interaction: Interaction | null;
  readonly options: {
    readonly notify: (message: string) => void;
    readonly report: (error: unknown) => void;
  };
}

/**
 * The edge of everything that people call: whoever called is told in one sentence, and so is
 * whoever runs the bot, without a word of what was asked.
 */
export async function reportFailure(
  error: unknown,
  { interaction, options: { notify, report } }: FailureOptions,
): Promise<void> {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { status } = error;
    const code = error instanceof DiscordAPIError ? `, code ${error.code}` : "";
    notify(`Discord refused a message (status ${status}${code}).`);
  } else report(error);
  if (interaction === null || !interaction.isRepliable()) return;
  // Not by way of the settings or the library, which may be what failed.
  const { translate } = createWordings()(interaction.locale);
  const key = error instanceof Fault ? "refusal.fault" : "refusal.failed";
  try {
    await tellPrivately(interaction, translate(key));
  } catch {
    // Discord does not take this either: there is nobody left to tell.
  }
}
