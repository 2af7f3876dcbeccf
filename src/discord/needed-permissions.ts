import { PermissionFlagsBits } from "discord.js";

/** What the bot must be allowed: to answer in channels and threads, and to see what it replies to. */
export const NEEDED_PERMISSIONS: ReadonlyMap<string, bigint> = new Map([
  ["View Channels", PermissionFlagsBits.ViewChannel],
  ["Send Messages", PermissionFlagsBits.SendMessages],
  ["Send Messages in Threads", PermissionFlagsBits.SendMessagesInThreads],
  ["Embed Links", PermissionFlagsBits.EmbedLinks],
  ["Read Message History", PermissionFlagsBits.ReadMessageHistory],
]);
