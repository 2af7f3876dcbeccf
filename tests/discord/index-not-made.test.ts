import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { callCorpus } from "../support/discord/corpus-command.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { CHANNELS, NORTH, PEOPLE } from "../support/discord/reading-room.ts";
import { textOf } from "../support/discord/shown-message.ts";
import { startTestBot } from "../support/discord/start-test-bot.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("documents that cannot be indexed are kept and said not to be quoted yet, one that is removed to be quoted still, until the next change", async () => {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const recordsDirectory = await temporaryFolder();
  const index = join(recordsDirectory, "servers", NORTH, "index");
  const bot = await startTestBot(discord, { recordsDirectory });
  onTestFinished(() => bot.close());
  const { boss } = PEOPLE;
  const where = { channel: CHANNELS.north };
  const add = async (documents: Readonly<Record<string, string>>) => {
    const files = Object.entries(documents).map(([name, words]) =>
      discord.attach(name, Buffer.from(words)),
    );
    const { reply } = await callCorpus(discord, boss, "add", { ...where, files });
    return reply?.content;
  };
  // What a bot does at its start is done when this is.
  await add({ "gate.txt": "The gate of the park is shut at dusk." });
  // A folder cannot be made where a file is: as on a full disk, the index is not written.
  await rm(index, { recursive: true });
  await writeFile(index, "");
  const mill = "The door of the mill is painted a deep green.";
  expect(await add({ "mill.txt": mill, "bell.txt": "The bell hangs in the tower." })).toMatch(
    /\nWhat was taken in cannot be quoted yet: .*\nmill\.txt: taken in.*\nbell\.txt: taken in/,
  );
  const options = { document: "bell.txt" };
  const asked = await callCorpus(discord, boss, "remove", { ...where, options });
  if (asked.reply === null) throw new Error("There is no reply.");
  const removed = await discord.press(boss, asked.reply, "Remove it");
  expect(removed.reply?.content).toMatch(/^bell\.txt was removed, but may still be quoted/);

  await rm(index);
  const later = await add({ "weir.txt": "The weir was raised in 1911." });
  expect(later).toContain("3 documents of its own");
  expect(later).not.toContain("cannot be quoted");
  const question = "What colour is the door of the mill?";
  const { reply } = await discord.slash(boss, "ask", { question, private: true }, where);
  expect(reply === null ? "" : textOf(reply)).toContain(mill);
  expect(bot.notices.length).toBeGreaterThan(0);
  expect(bot.notices.every((notice) => notice.includes("cannot be written to"))).toBe(true);
});
