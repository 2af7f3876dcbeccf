import { type Client, Events } from "discord.js";
import type { Servers } from "../domain/servers.ts";

/**
 * Tells in which servers the bot is. discord.js keeps a server that is down among its own, and
 * calls it unavailable, not deleted: an outage is no removal.
 */
export function followServers(
  client: Client,
  {
    servers,
    run,
  }: { readonly servers: Servers; readonly run: (task: () => Promise<void>) => void },
): void {
  client.on(Events.ClientReady, () => {
    run(() => servers.attend([...client.guilds.cache.keys()]));
  });
  client.on(Events.GuildCreate, ({ id }) => run(async () => servers.join(id)));
  client.on(Events.GuildDelete, ({ id }) => run(() => servers.leave(id)));
}
