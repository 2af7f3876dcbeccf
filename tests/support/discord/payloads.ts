import { BOT, GUILD, guildOf, nameOf, PEOPLE, type Person, typeOf } from "./reading-room.ts";
import type { ShownMessage } from "./shown-message.ts";

const EVERYTHING = "1099511627775";

/** Options of a command as Discord sends them. */
export function optionsOf(options: Record<string, unknown>): object[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === "boolean" ? 5 : 3,
  }));
}

/** What a channel or role menu sends along. */
export function resolvedOf(componentType: number, values: readonly string[]): object {
  const entries = (part: object) =>
    Object.fromEntries(values.map((id) => [id, { id, name: "some", ...part }]));
  if (componentType === 8) return { channels: entries({ type: 0, permissions: "0" }) };
  if (componentType !== 6) return {};
  const role = { color: 0, hoist: false, position: 1, permissions: "0", managed: false };
  const colors = { primary_color: 0 };
  return { roles: entries({ ...role, mentionable: false, flags: 0, colors }) };
}

export function memberOf(userId: string): object {
  const person: Person | undefined = Object.values(PEOPLE).find(({ id }) => id === userId);
  return {
    roles: person?.roles ?? [],
    joined_at: "2026-01-01T00:00:00.000000+00:00",
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** Who calls, where, and what the bot may do there. */
export function surroundingsOf(
  { id, locale, roles, permissions }: Person,
  channel: string,
  appPermissions = EVERYTHING,
): object {
  const user = { id, username: "somebody", discriminator: "0", avatar: null, global_name: null };
  const guildId = guildOf(channel);
  const member = { ...memberOf(id), roles, user, permissions: permissions.toString() };
  return {
    application_id: BOT,
    version: 1,
    channel_id: channel,
    channel: { id: channel, type: typeOf(channel), name: nameOf(channel) },
    app_permissions: appPermissions,
    locale,
    entitlements: [],
    authorizing_integration_owners: { 0: guildId ?? GUILD },
    context: guildId === null ? 1 : 0,
    attachment_size_limit: 10_000_000,
    ...(guildId === null ? { user } : { guild_id: guildId, guild_locale: "fr", member }),
  };
}

/** A message of the bot's as an interaction carries it. */
export function messagePayload(
  message: Pick<ShownMessage, "id" | "channelId"> & Partial<ShownMessage>,
): object {
  const { id, channelId, content = "", embeds = [], components = [], isEphemeral } = message;
  return {
    id,
    channel_id: channelId,
    content,
    embeds,
    components,
    type: 0,
    flags: isEphemeral ? 64 : 0,
    author: { id: BOT, username: "Verbatim", discriminator: "0", avatar: null, bot: true },
    timestamp: "2026-01-01T00:00:00.000000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    pinned: false,
  };
}

/** `/ask` as Discord sends it. */
export function askPayload(question: string): object {
  const options = optionsOf({ question });
  return { type: 2, data: { id: "90000000000000070", name: "ask", type: 1, options } };
}
