import { Server } from "node:net";
import { DigitalDiscord, type DigitalDiscordOptions } from "discord-digital-twin";

/** The twin on this machine only: by itself it listens on all addresses. */
export async function startTwin(options: DigitalDiscordOptions): Promise<DigitalDiscord> {
  const twin = new DigitalDiscord(options);
  const { listen } = Server.prototype;
  Server.prototype.listen = function (this: Server, ...given: unknown[]) {
    const here = given[0] === 0 ? [0, "127.0.0.1", ...given.slice(1)] : given;
    return Reflect.apply(listen, this, here) as Server;
  } as typeof listen;
  try {
    await twin.start();
  } finally {
    Server.prototype.listen = listen;
  }
  return twin;
}
