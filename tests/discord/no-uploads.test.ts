import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { actionId } from "../../src/discord/action-id.ts";
import { callCorpus } from "../support/discord/corpus-command.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { CHANNELS, PEOPLE, SOUTH } from "../support/discord/reading-room.ts";
import { startTestBot } from "../support/discord/start-test-bot.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { boss } = PEOPLE;
const NONE =
  /^This server has no documents of its own, and whoever runs me lets no server add any\./;
const NO_UPLOADS = "Whoever runs me lets no server add documents.";

test("where servers may add nothing, /corpus never says how to, and works on what is there from before", async () => {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const recordsDirectory = await temporaryFolder();
  const folder = join(recordsDirectory, "servers", SOUTH, "documents");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "mill.txt"), "The door of the mill is painted a deep green.\n");
  const serverSettings = { mostBytes: 0 };
  const bot = await startTestBot(discord, { recordsDirectory, serverSettings });
  onTestFinished(() => bot.close());
  const call = async (channel: string, part: string, options = {}) =>
    (await callCorpus(discord, boss, part, { channel, options })).reply?.content ?? "";

  for (const part of ["list", "export", "status"])
    expect(await call(CHANNELS.north, part)).toMatch(NONE);
  expect(await call(CHANNELS.north, "add")).toBe(NO_UPLOADS);
  const files = [discord.attach("a.txt", Buffer.from("A.")), discord.attach("b.txt", Buffer.of())];
  const added = { channel: CHANNELS.north, files, options: { title: "Both" } };
  expect((await callCorpus(discord, boss, "add", added)).reply?.content).toBe(NO_UPLOADS);
  // It was opened when documents could still be added.
  const fields = ["title", "text", "author", "date", "url"];
  const components = fields.map((field) => ({ label: field, component: { custom_id: field } }));
  const form = { custom_id: actionId("paste", ""), title: "Add a text", components };
  const sent = await discord.submit(
    boss,
    form,
    { title: "A", text: "A text." },
    { channel: CHANNELS.north },
  );
  expect(sent.reply?.content).toBe(NO_UPLOADS);
  expect(await call(CHANNELS.north, "remove", { document: "a.txt" })).toContain("no document by");
  expect(await call(CHANNELS.north, "erase")).toContain("That is no document with the index");

  const documents = bot.servers.documentsOf(SOUTH);
  while ((await documents.summary()) === null) await wait(10);
  expect(await call(CHANNELS.south, "status")).toMatch(
    /^Of this server alone: 1 document \(46 bytes; no more can be added\), 1 source/,
  );
  expect(await call(CHANNELS.south, "list")).toContain("mill.txt");
  expect(await call(CHANNELS.south, "export")).toMatch(/^1 file, as they were given/);
  expect(await call(CHANNELS.south, "remove", { document: "mill.txt" })).toMatch(
    /^Remove mill\.txt/,
  );
  expect(bot.notices).toEqual([]);
});
