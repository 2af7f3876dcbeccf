import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { Fault } from "../domain/fault.ts";

/** Why the bot could not connect, in a sentence, where a person can do something about it. */
export function explainLogin(error: unknown, apiUrl: string): unknown {
  if (isRejection(error)) {
    return new Fault(
      "Discord rejects the token in DISCORD_TOKEN: copy it anew from the developer portal (Bot, Reset Token) into .env and start again.",
      { cause: error },
    );
  }
  if (error instanceof HTTPError || isUnreachable(error)) {
    return new Fault(
      `Discord cannot be reached at ${apiUrl}: look at the network, or at DISCORD_API_URL, and start again.`,
      { cause: error },
    );
  }
  return error;
}

function isRejection(error: unknown): boolean {
  return (
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
  );
}

/** What fetch and sockets say when nobody answers. */
function isUnreachable(error: unknown): boolean {
  const chain = [error, error instanceof Error ? error.cause : undefined];
  const codes = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNRESET",
    "ETIMEDOUT",
    "EHOSTUNREACH",
  ];
  return chain.some(
    (one) => one instanceof Error && codes.includes(String((one as NodeJS.ErrnoException).code)),
  );
}
