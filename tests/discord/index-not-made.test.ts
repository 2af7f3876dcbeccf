import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { callCorpus } from "../support/discord/corpus-command.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { CHANNELS, NORTH, PEOPLE } from "../support/discord/reading-room.ts";
import { textOf } from "../support/discord/shown-message.ts";
import { startTestBot } from "../support/discord/start-test-bot.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("documents that cannot be indexed are kept, said not to be quoted yet, and are with the next change", async () => {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const recordsDirectory = await temporaryFolder();
  // A folder cannot be made where a file is: as on a full disk, the index is not written.
  const index = join(recordsDirectory, "servers", NORTH, "index");
  await mkdir(join(index, ".."), { recursive: true });
  await writeFile(index, "");
  const bot = await startTestBot(discord, { recordsDirectory });
  onTestFinished(() => bot.close());
  const where = { channel: CHANNELS.north };
  const add = async (name: string, words: string) => {
    const files = [discord.attach(name, Buffer.from(words))];
    const { reply } = await callCorpus(discord, PEOPLE.boss, "add", { ...where, files });
    return reply?.content;
  };
  expect(await add("mill.txt", "The door of the mill is painted a deep green.")).toMatch(
    /1 document of its own.*\nWhat was taken in cannot be quoted yet: .*\nmill\.txt: taken in/,
  );
  expect(bot.notices[0]).toContain("cannot be written to");

  await rm(index);
  expect(await add("weir.txt", "The weir was raised in 1911.")).not.toContain("cannot be quoted");
  const question = "What colour is the door of the mill?";
  const { reply } = await discord.slash(PEOPLE.boss, "ask", { question, private: true }, where);
  expect(reply === null ? "" : textOf(reply)).toContain("painted a deep green");
  expect(bot.notices.every((notice) => notice.includes("cannot be written to"))).toBe(true);
});
