import type { BotAccount } from "../domain/bot-account.ts";
import { type Judgement, ok, warning } from "./finding.ts";

/** In its servers as a whole; channels may take permissions away again. */
export function judgePermissions(account: Extract<BotAccount, { kind: "known" }>): Judgement {
  const { servers, inviteLink } = account;
  if (servers.length === 0)
    return warning(`The bot is in no server yet: ${inviteLink} adds it to one.`);
  const [first, ...others] = servers.filter(({ lacks }) => lacks.length > 0);
  if (first === undefined)
    return ok(`The bot is in ${counted(servers.length)} and may do all that it needs there.`);
  const more = others.length === 0 ? "" : ` and is short of some in ${counted(others.length)} more`;
  return warning(
    `The bot lacks ${first.lacks.join(", ")} in ${first.name}${more}: allow it in the server's settings, or add it anew by ${inviteLink}.`,
  );
}

function counted(servers: number): string {
  return `${servers} server${servers === 1 ? "" : "s"}`;
}
