import { OAuth2Scopes } from "discord.js";
import { NEEDED_PERMISSIONS } from "./needed-permissions.ts";

/** The page on which somebody adds the bot to a server. */
export function inviteLink(applicationId: string): string {
  const permissions = [...NEEDED_PERMISSIONS.values()].reduce((all, one) => all | one, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "),
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
