import { ChannelType } from "discord.js";
import { memberOf } from "./payloads.ts";
import { CHANNELS, GUILD, NORTH, SOUTH } from "./reading-room.ts";

/** A server as the twin sends it, which knows of one. */
export interface TwinGuild {
  readonly id: string;
  readonly roles: readonly { readonly id: string }[];
  readonly members: readonly { readonly user: { readonly id: string } }[];
}

/** The servers that the bot is in: that of the twin, and two more like it. */
export interface Guilds {
  mendReady(data: object): object;
  /** Sends the others after it. `null` where the bot is no member of it any more. */
  mendGuild(guild: TwinGuild): object | null;
  leave(guildId: string, how: "removed" | "outage"): void;
  join(guildId: string): void;
}

const OTHERS = [
  { id: NORTH, name: "North", channel: CHANNELS.north },
  { id: SOUTH, name: "South", channel: CHANNELS.south },
];

export function createGuilds(dispatch: (event: string, data: unknown) => void): Guilds {
  const left = new Set<string>();
  const known = new Map<string, object>();
  return {
    mendReady(data) {
      const ids = [GUILD, NORTH, SOUTH].filter((id) => !left.has(id));
      return { ...data, guilds: ids.map((id) => ({ id, unavailable: true })) };
    },
    mendGuild(guild) {
      const members = guild.members.map(({ user }) => ({ ...memberOf(user.id), user }));
      const whole = { ...guild, preferred_locale: "fr", members };
      known.set(guild.id, whole);
      for (const { channel, ...names } of OTHERS) {
        const text = { id: channel, type: ChannelType.GuildText, name: "here", guild_id: names.id };
        // The role of everybody is called like its server.
        const roles = guild.roles.map((role) => ({
          ...role,
          id: role.id === guild.id ? names.id : role.id,
        }));
        known.set(names.id, { ...whole, ...names, roles, channels: [text], threads: [] });
      }
      // The twin's own comes first.
      setImmediate(() => {
        for (const { id } of OTHERS) if (!left.has(id)) dispatch("GUILD_CREATE", known.get(id));
      });
      return left.has(guild.id) ? null : whole;
    },
    leave(guildId, how) {
      if (how === "removed") left.add(guildId);
      const data = how === "removed" ? { id: guildId } : { id: guildId, unavailable: true };
      dispatch("GUILD_DELETE", data);
    },
    join(guildId) {
      left.delete(guildId);
      dispatch("GUILD_CREATE", known.get(guildId));
    },
  };
}
