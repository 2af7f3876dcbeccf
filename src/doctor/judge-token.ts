import type { BotAccount } from "../domain/bot-account.ts";
import { type Judgement, ok, problem, warning } from "./finding.ts";

/** @param account `null` where there is no token */
export function judgeToken(account: BotAccount | null, apiUrl: string): Judgement {
  switch (account?.kind) {
    case undefined:
      return warning(
        "There is no DISCORD_TOKEN, so Verbatim answers in the terminal only: for Discord, copy the bot's token from the developer portal into .env.",
      );
    case "unreachable":
      return problem(
        `Discord could not be reached at ${apiUrl}, so the token was not tried: look at the network, or at DISCORD_API_URL.`,
      );
    case "rejected":
      return problem(
        "Discord rejects the token in DISCORD_TOKEN: copy it anew from the developer portal (Bot, Reset Token) into .env.",
      );
    case "known":
      return ok(`Discord knows the token in DISCORD_TOKEN as that of ${account.name}.`);
  }
}
