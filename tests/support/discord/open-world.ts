import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChannelType, PermissionFlagsBits } from "discord.js";
import { ACK_OF_A_PRESS, type Books, tokenOf } from "./create-books.ts";
import { createGuilds, type Guilds, type TwinGuild } from "./create-guilds.ts";
import { createOpenapiCheck } from "./create-openapi-check.ts";
import { type Gateway, openGateway } from "./open-gateway.ts";
import { openProxy, type RestProxy } from "./open-proxy.ts";
import { BOT, CHANNELS, GUILD, nameOf, ORDINARY, PEOPLE, TOKEN } from "./reading-room.ts";
import { startTwin } from "./start-twin.ts";

/** The twin with the server in it, and what stands in front of it. */
export interface World {
  readonly twin: Awaited<ReturnType<typeof startTwin>>;
  readonly proxy: RestProxy;
  readonly gateway: Gateway;
  readonly guilds: Guilds;
  close(): Promise<void>;
}

/** As the bot finds it among its own; it may not link there. */
const SERVER = {
  id: GUILD,
  name: "Reading Room",
  permissions: (ORDINARY | PermissionFlagsBits.ReadMessageHistory).toString(),
};

export async function openWorld(books: Books): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-discord-"));
  const twin = await startTwin({
    dbUrl: `file:${join(folder, "twin.db")}`,
    botToken: TOKEN,
    botUser: { id: BOT, username: "Verbatim" },
    guild: { id: GUILD, name: "Reading Room", ownerId: PEOPLE.boss.id, channels: channels() },
    users: Object.entries(PEOPLE).map(([username, { id }]) => ({ id, username })),
  });
  await twin.prisma.channel.create({ data: { id: CHANNELS.direct, type: ChannelType.DM } });
  for (const id of [CHANNELS.north, CHANNELS.south])
    await twin.prisma.channel.create({ data: { id, type: ChannelType.GuildText } });
  const guilds = createGuilds((event, data) => gateway.dispatch(event, data));
  let commands: unknown = [];

  const proxy = await openProxy({
    token: TOKEN,
    upstream: () => twin.restUrl,
    check: createOpenapiCheck(),
    isOwn: ({ method, path }) =>
      path === "/users/@me/guilds" || (/\/commands$/.test(path) && method !== "DELETE"),
    async before(request) {
      if (!request.path.endsWith("/callback")) return;
      const messageId = books.calls.get(tokenOf(request))?.messageId;
      const { type } = request.body as { type: number };
      // The twin edits the message of a press even when the bot wants a new one.
      if (!messageId || !ACK_OF_A_PRESS.includes(type)) return;
      const where = { interactionToken: tokenOf(request) };
      await twin.prisma.interactionResponse.update({ where, data: { messageId } });
    },
    async amend(request, answer) {
      const { method, path, body } = request;
      if (path === "/users/@me/guilds") return [SERVER];
      const given = (answer ?? {}) as Record<string, unknown>;
      if (/\/commands$/.test(path)) {
        if (method === "PUT") commands = body;
        return commands;
      }
      if (path === "/gateway/bot") return { ...given, url: `ws://127.0.0.1:${proxy.port}` };
      if (path.endsWith("/callback")) {
        const where = { interactionToken: tokenOf(request) };
        const row = await twin.prisma.interactionResponse.findUnique({ where });
        books.noteCallback(request, row?.messageId ?? null);
      } else if (path.startsWith("/webhooks/")) books.noteWebhook(request, given);
      const [, channelId] = /^\/channels\/(\d+)\/messages(?:\/\d+)?$/.exec(path) ?? [];
      if (channelId === undefined) return undefined;
      if (method === "POST") books.noteMessage(channelId, request, given);
      return method === "GET" ? books.mendMessage(given) : undefined;
    },
  });

  const gateway = openGateway({
    server: proxy.server,
    upstreamUrl: twin.gatewayUrl,
    ownUrl: () => `ws://127.0.0.1:${proxy.port}`,
    mend(event, data) {
      if (event === "MESSAGE_CREATE") return books.mendMessage(data as Record<string, unknown>);
      if (event === "READY") return guilds.mendReady(data as object);
      return event === "GUILD_CREATE" ? guilds.mendGuild(data as TwinGuild) : data;
    },
  });

  return {
    twin,
    proxy,
    gateway,
    guilds,
    async close() {
      gateway.close();
      proxy.close();
      await twin.stop();
      await twin.prisma.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function channels() {
  const { general, library, thread } = CHANNELS;
  return [
    { id: general, name: "general", type: ChannelType.GuildText },
    { id: library, name: "library", type: ChannelType.GuildText },
    { id: thread, name: nameOf(thread), type: ChannelType.PublicThread, parentId: general },
  ];
}
