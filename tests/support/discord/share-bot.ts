import { afterAll, beforeAll, expect } from "vitest";
import { openDiscord } from "./open-discord.ts";
import type { Person } from "./reading-room.ts";
import type { ShownMessage } from "./shown-message.ts";
import type { StandIn } from "./stand-in.ts";
import { startTestBot, type TestBot } from "./start-test-bot.ts";

/** One bot for all tests of a file. */
export interface SharedBot {
  readonly discord: StandIn;
  readonly records: TestBot["records"];
  readonly library: TestBot["library"];
  readonly servers: TestBot["servers"];
  readonly serversDirectory: TestBot["serversDirectory"];
  /** The reply to a command, which must have one. */
  call(
    person: Person,
    name: string,
    options?: Record<string, unknown>,
    where?: Parameters<StandIn["slash"]>[3],
  ): Promise<ShownMessage>;
}

/** In the end nothing may have broken a limit, and nobody may have been told of a failure. */
export function shareBot(): SharedBot {
  let discord: StandIn;
  let bot: TestBot;
  beforeAll(async () => {
    discord = await openDiscord();
    bot = await startTestBot(discord);
  });
  afterAll(async () => {
    await bot.close();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(bot.notices).toEqual([]);
  });
  return {
    get discord() {
      return discord;
    },
    get records() {
      return bot.records;
    },
    get library() {
      return bot.library;
    },
    get servers() {
      return bot.servers;
    },
    get serversDirectory() {
      return bot.serversDirectory;
    },
    async call(person, name, options, where) {
      const { reply } = await discord.slash(person, name, options, where);
      if (reply === null) throw new Error(`There is no reply to /${name}.`);
      return reply;
    },
  };
}
