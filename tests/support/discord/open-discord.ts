import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ChannelType, PermissionFlagsBits } from "discord.js";
import { createOpenapiCheck } from "./create-openapi-check.ts";
import { type Gateway, openGateway } from "./open-gateway.ts";
import { openProxy, type RestFault } from "./open-proxy.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import type { ShownComponent, ShownMessage } from "./shown-message.ts";
import { startTwin } from "./start-twin.ts";

/** Somebody who uses Discord. */
export interface Person {
  readonly id: string;
  readonly locale: string;
  readonly roles: readonly string[];
  /** In every channel of the server. */
  readonly permissions: bigint;
}

const ID = (number: number) => `9000000000000000${number}`;
export const ROLE = ID(50);
export const CHANNELS = { general: ID(10), library: ID(11), thread: ID(12), direct: ID(13) };
const ORDINARY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads;
export const PEOPLE = {
  alice: { id: ID(20), locale: "en-GB", roles: [], permissions: ORDINARY },
  berta: { id: ID(21), locale: "de", roles: [ROLE], permissions: ORDINARY },
  boss: {
    id: ID(22),
    locale: "en-US",
    roles: [],
    permissions: ORDINARY | PermissionFlagsBits.ManageGuild,
  },
} satisfies Record<string, Person>;
const GUILD = ID(1);
const BOT = ID(2);
export const TOKEN = "stand-in.token.for-tests-only";
const EVERYTHING = "1099511627775";

/** What came of an interaction. */
interface Outcome {
  /** From the event to the acknowledgement. */
  readonly ackMs: number;
  /** From the event to the last edit. */
  readonly doneMs: number;
  /** The reply, or the message that was updated; `null` when there is none, or it was taken back. */
  readonly reply: ShownMessage | null;
  readonly followUps: readonly ShownMessage[];
  /** Suggestions for an option. */
  readonly choices: readonly { readonly name: string; readonly value: string }[];
}

interface Called {
  readonly channelId: string;
  readonly messageId: string | null;
  readonly sentMs: number;
  ack: { type: number; flags: number; atMs: number } | null;
  doneAtMs: number;
  replyId: string | null;
  isTakenBack: boolean;
  isEdited: boolean;
  readonly followUps: string[];
  choices: Outcome["choices"];
}

interface CallOptions {
  readonly channel?: string;
  readonly options?: readonly object[];
  readonly appPermissions?: string;
}

/** Discord with one server, to be used like its people use it. */
export interface StandIn {
  readonly apiUrl: string;
  readonly requests: readonly RecordedRequest[];
  readonly violations: string[];
  readonly gateway: Gateway;
  fail(fault: Partial<RestFault> & Pick<RestFault, "method" | "path">): void;
  slash(
    person: Person,
    name: string,
    options?: Record<string, unknown>,
    where?: CallOptions,
  ): Promise<Outcome>;
  suggest(person: Person, name: string, typed: Record<string, string>): Promise<Outcome>;
  onMessage(person: Person, name: string, message: Record<string, unknown>): Promise<Outcome>;
  press(person: Person, message: ShownMessage, label: string): Promise<Outcome>;
  choose(
    person: Person,
    message: ShownMessage,
    placeholder: string,
    values: readonly string[],
  ): Promise<Outcome>;
  /** Sends an interaction without waiting for what comes of it. */
  call(
    person: Person,
    payload: object,
    where?: CallOptions & { readonly message?: ShownMessage },
  ): Promise<() => Promise<Outcome>>;
  /** Writes a message; gives the bot's answer, or `null` when none comes within a moment. */
  say(
    person: Person,
    text: string,
    where?: {
      readonly channel?: string;
      readonly replyTo?: string;
      readonly pings?: boolean;
      readonly waitMs?: number;
    },
  ): Promise<ShownMessage | null>;
  close(): Promise<void>;
  /** All that the bot wrote which everybody in a channel can read. */
  publicMessages(): readonly ShownMessage[];
}

export async function openDiscord(): Promise<StandIn> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-discord-"));
  const twin = await startTwin({
    dbUrl: `file:${join(folder, "twin.db")}`,
    botToken: TOKEN,
    botUser: { id: BOT, username: "Verbatim" },
    guild: {
      id: GUILD,
      name: "Reading Room",
      ownerId: PEOPLE.boss.id,
      channels: [
        { id: CHANNELS.general, name: "general", type: ChannelType.GuildText },
        { id: CHANNELS.library, name: "library", type: ChannelType.GuildText },
        {
          id: CHANNELS.thread,
          name: "Yaseen Malik",
          type: ChannelType.PublicThread,
          parentId: CHANNELS.general,
        },
      ],
    },
    users: Object.entries(PEOPLE).map(([username, { id }]) => ({ id, username })),
  });
  await twin.prisma.channel.create({ data: { id: CHANNELS.direct, type: ChannelType.DM } });

  const messages = new Map<string, ShownMessage>();
  const calls = new Map<string, Called>();
  let commands: unknown = [];
  let silentReply: string | null = null;

  const remember = (
    id: string,
    channelId: string,
    body: Record<string, unknown>,
    isEphemeral: boolean,
  ) => {
    const before = messages.get(id);
    const reference = body.message_reference as { message_id?: string } | undefined;
    messages.set(id, {
      id,
      channelId,
      isEphemeral,
      content: (body.content as string | undefined) ?? before?.content ?? "",
      embeds: (body.embeds as ShownMessage["embeds"] | undefined) ?? before?.embeds ?? [],
      components:
        (body.components as ShownMessage["components"] | undefined) ?? before?.components ?? [],
      reference: reference?.message_id ?? before?.reference ?? null,
    });
  };
  const callOf = ({ path }: RecordedRequest) => calls.get(path.split("/")[3] ?? "");

  /** What Discord sends of a message: mentions, and words only where the bot may read them. */
  const mendMessage = (data: Record<string, unknown>) => {
    const author = data.author as { id: string };
    const text = String(data.content ?? "");
    const replied = (data.message_reference as { message_id?: string } | undefined)?.message_id;
    const pinged = replied !== undefined && messages.has(replied) && replied !== silentReply;
    const called = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? "");
    const ids = new Set([...called, ...(pinged ? [BOT] : [])]);
    const isDirect = data.channel_id === CHANNELS.direct;
    const mayRead = author.id === BOT || isDirect || ids.has(BOT);
    const person = Object.values(PEOPLE).find(({ id }) => id === author.id);
    const { guild_id: _, ...rest } = data;
    return {
      ...rest,
      ...(isDirect ? {} : { guild_id: GUILD, member: memberOf(person) }),
      channel_type: typeOf(String(data.channel_id)),
      content: mayRead ? text : "",
      mentions: [...ids].map((id) => ({
        id,
        username: id === BOT ? "Verbatim" : "somebody",
        discriminator: "0",
        avatar: null,
        bot: id === BOT,
      })),
    };
  };

  const proxy = await openProxy({
    token: TOKEN,
    upstream: () => twin.restUrl,
    check: createOpenapiCheck(),
    isOwn: ({ method, path }) => /\/commands$/.test(path) && method !== "DELETE",
    async before({ path, body, method }) {
      if (method !== "POST" || !path.endsWith("/callback")) return;
      const call = calls.get(path.split("/")[3] ?? "");
      const { type } = body as { type: number };
      // The twin edits the message of a press even when the bot wants a new one.
      if (call?.messageId && (type === 6 || type === 7)) {
        await twin.prisma.interactionResponse.update({
          where: { interactionToken: path.split("/")[3] ?? "" },
          data: { messageId: call.messageId },
        });
      }
    },
    async amend(request, answer) {
      const { method, path, body } = request;
      const now = performance.now();
      const sent = (body ?? {}) as Record<string, unknown>;
      const given = answer as Record<string, unknown> | undefined;
      if (/\/commands$/.test(path)) {
        if (method === "PUT") commands = body;
        return commands;
      }
      if (path === "/gateway/bot") return { ...given, url: `ws://127.0.0.1:${proxy.port}` };
      if (path.endsWith("/callback")) {
        const call = callOf(request);
        if (call === undefined) return undefined;
        const data = (sent.data ?? {}) as Record<string, unknown>;
        call.ack = {
          type: sent.type as number,
          flags: (data.flags as number | undefined) ?? 0,
          atMs: now,
        };
        call.doneAtMs = now;
        call.choices = (data.choices as Outcome["choices"] | undefined) ?? [];
        const row = await twin.prisma.interactionResponse.findUnique({
          where: { interactionToken: path.split("/")[3] ?? "" },
        });
        if (sent.type === 4 && row?.messageId) {
          call.replyId = row.messageId;
          remember(row.messageId, call.channelId, data, (call.ack.flags & 64) !== 0);
        }
        if ((sent.type === 6 || sent.type === 7) && call.messageId) {
          call.replyId = call.messageId;
          const isEphemeral = messages.get(call.messageId)?.isEphemeral ?? false;
          if (sent.type === 7) remember(call.messageId, call.channelId, data, isEphemeral);
        }
        return undefined;
      }
      if (path.startsWith("/webhooks/")) {
        const call = callOf(request);
        if (call === undefined) return undefined;
        call.doneAtMs = now;
        const id = String(given?.id ?? "");
        if (method === "POST") {
          call.followUps.push(id);
          remember(
            id,
            call.channelId,
            sent,
            (((sent.flags as number | undefined) ?? 0) & 64) !== 0,
          );
        }
        if (method === "PATCH") {
          call.replyId = id;
          call.isEdited = true;
          const isEphemeral =
            call.ack?.type === 5
              ? (call.ack.flags & 64) !== 0
              : (messages.get(id)?.isEphemeral ?? false);
          remember(id, call.channelId, sent, isEphemeral);
        }
        if (method === "DELETE") {
          if (call.replyId !== null) messages.delete(call.replyId);
          call.isTakenBack = true;
        }
        return undefined;
      }
      const inChannel = /^\/channels\/(\d+)\/messages(?:\/(\d+))?$/.exec(path);
      if (inChannel && method === "POST") {
        remember(String(given?.id), inChannel[1] ?? "", sent, false);
        return undefined;
      }
      return inChannel && method === "GET" && given ? mendMessage(given) : undefined;
    },
  });

  const gateway = openGateway({
    server: proxy.server,
    upstreamUrl: twin.gatewayUrl,
    ownUrl: () => `ws://127.0.0.1:${proxy.port}`,
    mend(event, data) {
      if (event === "MESSAGE_CREATE") return mendMessage(data as Record<string, unknown>);
      if (event !== "GUILD_CREATE") return data;
      const guild = data as { members: readonly { user: { id: string } }[] };
      return {
        ...guild,
        preferred_locale: "fr",
        members: guild.members.map((member) => ({
          ...member,
          ...memberOf(Object.values(PEOPLE).find(({ id }) => id === member.user.id)),
          user: member.user,
        })),
      };
    },
  });

  let number = 0;
  const call: StandIn["call"] = async (person, payload, where = {}) => {
    const { channel = where.message?.channelId ?? CHANNELS.general, message } = where;
    number++;
    const id = `80000000000${String(number).padStart(6, "0")}`;
    const token = `call-${number}`;
    await twin.prisma.interactionResponse.create({
      data: {
        interactionId: id,
        interactionToken: token,
        applicationId: BOT,
        channelId: channel,
        type: 0,
        messageId: null,
        acknowledged: false,
      },
    });
    const called: Called = {
      channelId: channel,
      messageId: message?.id ?? null,
      sentMs: performance.now(),
      ack: null,
      doneAtMs: 0,
      replyId: null,
      isTakenBack: false,
      isEdited: false,
      followUps: [],
      choices: [],
    };
    calls.set(token, called);
    gateway.dispatch("INTERACTION_CREATE", {
      ...payload,
      ...surroundings(person, channel, where.appPermissions),
      id,
      token,
      ...(message === undefined ? {} : { message: asPayload(message) }),
    });
    return () => outcomeOf(called, messages);
  };
  const waited = async (sent: ReturnType<typeof call>) => (await sent)();

  const componentOf = (message: ShownMessage, wanted: string): ShownComponent => {
    const all = message.components.flatMap(({ components }) => components);
    const found = all.find(({ label, placeholder }) =>
      (label ?? placeholder ?? "").startsWith(wanted),
    );
    if (found === undefined)
      throw new Error(
        `No "${wanted}" among ${JSON.stringify(all.map((one) => one.label ?? one.placeholder))}`,
      );
    return found;
  };

  return {
    apiUrl: `http://127.0.0.1:${proxy.port}/api`,
    requests: proxy.requests,
    violations: proxy.violations,
    gateway,
    fail: (fault) => proxy.fail({ times: 1, status: null, waitMs: 0, ...fault }),
    call,
    slash: (person, name, options = {}, where = {}) =>
      waited(
        call(
          person,
          {
            type: 2,
            data: { id: ID(70), name, type: 1, options: where.options ?? toOptions(options) },
          },
          where,
        ),
      ),
    suggest: (person, name, typed) =>
      waited(
        call(person, {
          type: 4,
          data: {
            id: ID(70),
            name,
            type: 1,
            options: toOptions(typed).map((option) => ({ ...option, focused: true })),
          },
        }),
      ),
    onMessage: (person, name, message) =>
      waited(
        call(person, {
          type: 2,
          data: {
            id: ID(71),
            name,
            type: 3,
            target_id: ID(60),
            resolved: {
              messages: {
                [ID(60)]: {
                  ...asPayload({
                    id: ID(60),
                    channelId: CHANNELS.general,
                    isEphemeral: false,
                    content: "",
                    embeds: [],
                    components: [],
                    reference: null,
                  }),
                  ...message,
                },
              },
            },
          },
        }),
      ),
    press: (person, message, label) => {
      const { custom_id, disabled } = componentOf(message, label);
      if (disabled) throw new Error(`"${label}" cannot be pressed.`);
      return waited(call(person, { type: 3, data: { custom_id, component_type: 2 } }, { message }));
    },
    choose: (person, message, placeholder, values) => {
      const { custom_id, type } = componentOf(message, placeholder);
      const resolved =
        type === 8
          ? {
              channels: Object.fromEntries(
                values.map((id) => [id, { id, type: 0, name: "library", permissions: "0" }]),
              ),
            }
          : type === 6
            ? {
                roles: Object.fromEntries(
                  values.map((id) => [
                    id,
                    {
                      id,
                      name: "Readers",
                      color: 0,
                      hoist: false,
                      position: 1,
                      permissions: "0",
                      managed: false,
                      mentionable: false,
                      flags: 0,
                      colors: { primary_color: 0 },
                    },
                  ]),
                ),
              }
            : {};
      return waited(
        call(
          person,
          { type: 3, data: { custom_id, component_type: type, values, resolved } },
          { message },
        ),
      );
    },
    async say(
      person,
      text,
      { channel = CHANNELS.general, replyTo, pings = true, waitMs = 5000 } = {},
    ) {
      const before = new Set(messages.keys());
      if (!pings) silentReply = replyTo ?? null;
      await twin.simulateUserMessage({
        channelId: channel,
        userId: person.id,
        content: text,
        ...(replyTo === undefined
          ? {}
          : { messageReference: { message_id: replyTo, channel_id: channel } }),
      });
      for (const until = performance.now() + waitMs; performance.now() < until; await wait(5)) {
        const answer = [...messages.values()].find(
          ({ id, channelId }) => !before.has(id) && channelId === channel,
        );
        if (answer !== undefined) return answer;
      }
      return null;
    },
    async close() {
      gateway.close();
      proxy.close();
      await twin.stop();
      await twin.prisma.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
    publicMessages: () => [...messages.values()].filter(({ isEphemeral }) => !isEphemeral),
  };
}

function toOptions(options: Record<string, unknown>): object[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === "boolean" ? 5 : 3,
  }));
}

function memberOf(person: Person | undefined) {
  return {
    roles: person?.roles ?? [],
    joined_at: "2026-01-01T00:00:00.000000+00:00",
    deaf: false,
    mute: false,
    flags: 0,
  };
}

function typeOf(channel: string): ChannelType {
  if (channel === CHANNELS.direct) return ChannelType.DM;
  return channel === CHANNELS.thread ? ChannelType.PublicThread : ChannelType.GuildText;
}

function surroundings(
  { id, locale, roles, permissions }: Person,
  channel: string,
  appPermissions = EVERYTHING,
) {
  const user = { id, username: "somebody", discriminator: "0", avatar: null, global_name: null };
  const isDirect = channel === CHANNELS.direct;
  return {
    application_id: BOT,
    version: 1,
    channel_id: channel,
    channel: { id: channel, type: typeOf(channel), name: "here" },
    app_permissions: appPermissions,
    locale,
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    context: isDirect ? 1 : 0,
    attachment_size_limit: 10_000_000,
    ...(isDirect
      ? { user }
      : {
          guild_id: GUILD,
          guild_locale: "fr",
          member: { ...memberOf(undefined), roles, user, permissions: permissions.toString() },
        }),
  };
}

function asPayload({ id, channelId, content, embeds, components, isEphemeral }: ShownMessage) {
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

/** How long nothing more must come before an interaction counts as done. */
const QUIET_MS = 30;
const LONG_QUIET_MS = 700;
const MOST_MS = 8_000;

async function outcomeOf(
  called: Called,
  messages: ReadonlyMap<string, ShownMessage>,
): Promise<Outcome> {
  const isDone = () => {
    const { ack, isEdited, isTakenBack, followUps, doneAtMs } = called;
    if (ack === null) return false;
    const isFinal =
      [4, 7, 8].includes(ack.type) || isEdited || (isTakenBack && followUps.length > 0);
    const quietMs = performance.now() - doneAtMs;
    // A refusal leaves the message as it was.
    return isFinal ? quietMs > QUIET_MS : followUps.length > 0 && quietMs > LONG_QUIET_MS;
  };
  for (const until = performance.now() + MOST_MS; !isDone(); await wait(2)) {
    if (performance.now() > until) throw new Error("The bot did not answer the interaction.");
  }
  const find = (id: string | null) => (id === null ? null : (messages.get(id) ?? null));
  return {
    ackMs: (called.ack?.atMs ?? 0) - called.sentMs,
    doneMs: called.doneAtMs - called.sentMs,
    reply: called.isTakenBack ? null : find(called.replyId),
    followUps: called.followUps.flatMap((id) => find(id) ?? []),
    choices: called.choices,
  };
}
