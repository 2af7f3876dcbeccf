import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { callCorpus } from "../support/discord/corpus-command.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { CHANNELS, GUILD, NORTH, PEOPLE, SOUTH } from "../support/discord/reading-room.ts";
import { textOf } from "../support/discord/shown-message.ts";
import type { StandIn } from "../support/discord/stand-in.ts";
import { startTestBot, type TestBot } from "../support/discord/start-test-bot.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { boss } = PEOPLE;
const QUESTION = "What colour is the door of the mill?";
const WORDS = "The door of the mill at Tarnbeck is painted a deep green.\n";
const ANSWER = "painted a deep green";

/** Discord, and a clock that the test sets. */
async function open() {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const recordsDirectory = await temporaryFolder();
  const clock = { now: new Date("2026-03-01T12:00:00Z") };
  const start = async () => {
    const bot = await startTestBot(discord, { recordsDirectory, now: () => clock.now });
    onTestFinished(() => bot.close());
    return bot;
  };
  return { discord, clock, start, servers: join(recordsDirectory, "servers") };
}

async function add(discord: StandIn, channel: string): Promise<void> {
  const files = [discord.attach("mill.txt", Buffer.from(WORDS))];
  const { reply } = await callCorpus(discord, boss, "add", { channel, files });
  expect(reply?.content).toContain("taken in");
}

async function ask(discord: StandIn, channel: string): Promise<string> {
  const options = { question: QUESTION, private: true };
  const { reply } = await discord.slash(boss, "ask", options, { channel });
  return reply === null ? "" : textOf(reply);
}

/** Waits until the bot has heard of something. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 400; tries++) await wait(10);
  expect(isSo()).toBe(true);
}

const leave = async (discord: StandIn, { records }: TestBot, guild: string) => {
  discord.leave(guild);
  await until(() => records.leftOn(guild) !== null);
};

describe("a server that removes the bot", () => {
  test("keeps its documents for a while, unused, and then has none; an outage is no removal", async () => {
    const { discord, clock, start, servers } = await open();
    const bot = await start();
    await add(discord, CHANNELS.north);
    await add(discord, CHANNELS.south);
    bot.records.changeSettings(NORTH, { style: "plain" });
    await leave(discord, bot, NORTH);
    expect(await ask(discord, CHANNELS.north)).not.toContain(ANSWER);

    clock.now = new Date("2026-03-20T12:00:00Z");
    await bot.servers.eraseOverdue();
    discord.join(NORTH);
    await until(() => bot.records.leftOn(NORTH) === null);
    expect(await ask(discord, CHANNELS.north)).toContain(ANSWER);

    await leave(discord, bot, NORTH);
    clock.now = new Date("2026-04-18T12:00:00Z");
    await bot.servers.eraseOverdue();
    expect(existsSync(join(servers, NORTH))).toBe(true);
    clock.now = new Date("2026-04-19T12:00:00Z");
    await bot.servers.eraseOverdue();
    expect(await readdir(servers)).toEqual([SOUTH]);
    expect(bot.records.settingsOf(NORTH).style).toBe("embed");
    expect(bot.records.listServers()).not.toContain(NORTH);

    discord.leave(SOUTH, "outage");
    // What comes after it is heard after it.
    await leave(discord, bot, GUILD);
    clock.now = new Date("2027-03-01T12:00:00Z");
    await bot.servers.eraseOverdue();
    expect(await ask(discord, CHANNELS.south)).toContain(ANSWER);
    expect(bot.notices).toEqual([]);
  });
});

describe("a bot that was away", () => {
  test("reads what it had taken in before, and notices which servers it is no longer in", async () => {
    const { discord, clock, start, servers } = await open();
    // As a process leaves it that is killed between taking in and reading.
    const folder = join(servers, NORTH);
    await mkdir(join(folder, "documents"), { recursive: true });
    await mkdir(join(folder, "arriving"), { recursive: true });
    await writeFile(join(folder, "documents", "mill.txt"), WORDS);
    await writeFile(join(folder, "arriving", "half.txt"), "The door of the mi");
    const first = await start();
    const documents = first.servers.documentsOf(NORTH);
    for (let tries = 0; (await documents.summary()) === null && tries < 800; tries++)
      await wait(10);
    expect(await ask(discord, CHANNELS.north)).toContain(ANSWER);
    expect(await documents.list()).toHaveLength(1);
    expect(first.records.leftOn(NORTH)).toBeNull();
    await first.close();

    discord.leave(NORTH);
    const second = await start();
    await until(() => second.records.leftOn(NORTH) === "2026-03-01");
    expect(await ask(discord, CHANNELS.north)).not.toContain(ANSWER);
    clock.now = new Date("2026-04-01T12:00:00Z");
    await second.servers.eraseOverdue();
    expect(existsSync(join(servers, NORTH))).toBe(false);
    expect([...first.notices, ...second.notices]).toEqual([]);
  });
});
