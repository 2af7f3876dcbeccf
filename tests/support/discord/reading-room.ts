import { ChannelType, PermissionFlagsBits } from "discord.js";

/** Somebody who uses Discord. */
export interface Person {
  readonly id: string;
  readonly locale: string;
  readonly roles: readonly string[];
  /** In every channel of the server. */
  readonly permissions: bigint;
}

/** The server that tests play in, with its people and channels. */
const id = (number: number) => `9000000000000000${number}`;
export const GUILD = id(1);
export const BOT = id(2);
export const ROLE = id(50);
/** A message that somebody wrote before. */
export const MESSAGE = id(60);
/** Two other servers that the bot is in. */
export const NORTH = id(3);
export const SOUTH = id(4);
export const CHANNELS = {
  general: id(10),
  library: id(11),
  thread: id(12),
  direct: id(13),
  north: id(14),
  south: id(15),
};
export const TOKEN = "stand-in.token.for-tests-only";

export const ORDINARY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads;

export const PEOPLE = {
  alice: { id: id(20), locale: "en-GB", roles: [], permissions: ORDINARY },
  berta: { id: id(21), locale: "de", roles: [ROLE], permissions: ORDINARY },
  boss: {
    id: id(22),
    locale: "en-US",
    roles: [],
    permissions: ORDINARY | PermissionFlagsBits.ManageGuild,
  },
} satisfies Record<string, Person>;

/** The server of a channel; `null` for direct messages. */
export function guildOf(channel: string): string | null {
  if (channel === CHANNELS.direct) return null;
  if (channel === CHANNELS.north) return NORTH;
  return channel === CHANNELS.south ? SOUTH : GUILD;
}

/** What a channel is called. */
export function nameOf(channel: string): string {
  return channel === CHANNELS.thread ? "Yaseen Malik" : "here";
}

export function typeOf(channel: string): ChannelType {
  if (channel === CHANNELS.direct) return ChannelType.DM;
  return channel === CHANNELS.thread ? ChannelType.PublicThread : ChannelType.GuildText;
}
