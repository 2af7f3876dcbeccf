import { ApplicationFlags, DiscordAPIError, PermissionsBitField, REST, Routes } from "discord.js";
import { z } from "zod";
import type { BotAccount } from "../domain/bot-account.ts";
import { inviteLink } from "./invite-link.ts";
import { NEEDED_PERMISSIONS } from "./needed-permissions.ts";

const userSchema = z.object({ username: z.string() });
const applicationSchema = z.object({ id: z.string(), flags: z.number().default(0) });
const serversSchema = z.array(z.object({ name: z.string(), permissions: z.string() }));

/** As the developer portal calls them; "limited" are those of bots in fewer than a hundred servers. */
const PRIVILEGED: readonly (readonly [string, number])[] = [
  ["Presence Intent", ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  [
    "Server Members Intent",
    ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  ],
  [
    "Message Content Intent",
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  ],
];

interface ExaminationOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** For all that is asked of Discord together. */
  readonly mostMs: number;
}

/** Asks Discord whose the token is, and changes nothing. */
export async function examineAccount(options: ExaminationOptions): Promise<BotAccount> {
  const { token, apiUrl, mostMs } = options;
  const rest = new REST({ api: apiUrl, retries: 0 }).setToken(token);
  const signal = AbortSignal.timeout(mostMs);
  try {
    const { username } = userSchema.parse(await rest.get(Routes.user(), { signal }));
    const application = await rest.get(Routes.currentApplication(), { signal });
    const { id, flags } = applicationSchema.parse(application);
    const servers = serversSchema.parse(await rest.get(Routes.userGuilds(), { signal }));
    return {
      kind: "known",
      name: username,
      inviteLink: inviteLink(id),
      privileged: PRIVILEGED.flatMap(([name, bits]) => ((flags & bits) === 0 ? [] : [name])),
      servers: servers.map(({ name, permissions }) => ({ name, lacks: lacksOf(permissions) })),
    };
  } catch (error) {
    const isRejected = error instanceof DiscordAPIError && error.status === 401;
    return { kind: isRejected ? "rejected" : "unreachable" };
  }
}

/** @param granted a decimal number of bits; an administrator has them all */
function lacksOf(granted: string): readonly string[] {
  const bits = new PermissionsBitField(BigInt(granted));
  return [...NEEDED_PERMISSIONS].flatMap(([name, bit]) => (bits.has(bit) ? [] : [name]));
}
