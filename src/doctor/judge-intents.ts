import type { BotAccount } from "../domain/bot-account.ts";
import { type Judgement, ok, warning } from "./finding.ts";

/** The bot asks for no privileged intent; one that is on gives it more than it needs. */
export function judgeIntents({ privileged }: Extract<BotAccount, { kind: "known" }>): Judgement {
  return privileged.length === 0
    ? ok("No privileged intent is switched on, and none is needed.")
    : warning(
        `Verbatim needs no privileged intent, but ${privileged.join(", ")} ${privileged.length === 1 ? "is" : "are"} switched on: switch off what nothing else uses in the developer portal, under Bot.`,
      );
}
