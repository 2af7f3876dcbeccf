import {
  type BaseInteraction,
  type Channel,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";
import type { ServerSettings } from "../domain/server-settings.ts";
import type { BotParts } from "./bot-parts.ts";
import type { Asker } from "./check-asker.ts";
import type { Wording } from "./wording.ts";

/** Who calls the bot, where, and how it speaks there. */
export interface Occasion {
  readonly asker: Asker;
  readonly settings: ServerSettings;
  readonly style: ServerSettings["style"];
  /** For what only who called can see. */
  readonly own: Wording;
  /** For what everybody there can see. */
  readonly common: Wording;
  /** Name of the thread; `null` outside of threads. */
  readonly thread: string | null;
  /** In direct messages with the bot nobody else can read. */
  readonly isAlone: boolean;
}

/** Discord sends no locale with direct messages. */
const FALLBACK_LOCALE = "en-US";

export function readInteraction(interaction: BaseInteraction, bot: BotParts): Occasion {
  const { guildId, member, locale, guildLocale, appPermissions, memberPermissions } = interaction;
  const settings = bot.records.settingsOf(guildId);
  return {
    asker: {
      userId: interaction.user.id,
      serverId: guildId,
      channelIds: channelIds(interaction.channel, interaction.channelId),
      roleIds: member === null ? [] : rolesOf(member.roles),
      manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    settings,
    style: styleFor(settings, appPermissions),
    own: bot.wordingOf(locale),
    common: bot.wordingOf(guildId === null ? locale : (guildLocale ?? FALLBACK_LOCALE)),
    thread: threadName(interaction.channel),
    isAlone: interaction.context === InteractionContextType.BotDM,
  };
}

export function readMessage(message: Message, bot: BotParts): Occasion {
  const { channel, guild, member } = message;
  const settings = bot.records.settingsOf(message.guildId);
  const wording = bot.wordingOf(guild?.preferredLocale ?? FALLBACK_LOCALE);
  const own = guild?.members.me;
  return {
    asker: {
      userId: message.author.id,
      serverId: message.guildId,
      channelIds: channelIds(channel, message.channelId),
      roleIds: member === null ? [] : rolesOf(member.roles),
      manages: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    settings,
    style: styleFor(settings, own && !channel.isDMBased() ? channel.permissionsFor(own) : null),
    own: wording,
    common: wording,
    thread: threadName(channel),
    isAlone: channel.isDMBased(),
  };
}

function channelIds(channel: Channel | null, channelId: string | null): readonly string[] {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return [channelId, parentId].filter((id) => id !== null);
}

function threadName(channel: Channel | null): string | null {
  return channel?.isThread() ? channel.name : null;
}

/** As the gateway sends them for a server that the bot is no member of, or as discord.js keeps them. */
function rolesOf(roles: readonly string[] | { readonly cache: ReadonlyMap<string, unknown> }) {
  return "cache" in roles ? [...roles.cache.keys()] : roles;
}

/** Where links may not be embedded, Discord drops embeds without a word. */
function styleFor(
  { style }: ServerSettings,
  own: Readonly<PermissionsBitField> | null,
): ServerSettings["style"] {
  return own !== null && !own.has(PermissionFlagsBits.EmbedLinks) ? "plain" : style;
}
