import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDiscord } from "../support/discord/open-discord.ts";
import { askPayload } from "../support/discord/payloads.ts";
import { CHANNELS, PEOPLE, TOKEN } from "../support/discord/reading-room.ts";
import { labelsOf, type ShownMessage, textOf } from "../support/discord/shown-message.ts";
import type { StandIn } from "../support/discord/stand-in.ts";
import {
  startTestBot,
  type TestBot,
  type TestBotOptions,
} from "../support/discord/start-test-bot.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { startVerb } from "../support/run-verb.ts";
import { shippedData } from "../support/shipped-data.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { alice } = PEOPLE;
const QUESTION = "Who is Yaseen Malik?";
const CALLED = `<@90000000000000002> ${QUESTION}`;
const ANSWER = "Mr. Yaseen Malik";
const SHIPPED = { DATA_DIR: shippedData, MODEL_DIR: modelDirectory };

async function open(): Promise<StandIn> {
  const discord = await openDiscord();
  onTestFinished(async () => {
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  return discord;
}

async function start(discord: StandIn, options: TestBotOptions = {}): Promise<TestBot> {
  const bot = await startTestBot(discord, options);
  onTestFinished(() => bot.close());
  return bot;
}

async function ask(discord: StandIn, question = QUESTION): Promise<ShownMessage> {
  const { reply } = await discord.slash(alice, "ask", { question, private: true });
  if (reply === null) throw new Error("There is no reply.");
  return reply;
}

/** A verb that ends with the test, however that ends. */
function begin(...given: Parameters<typeof startVerb>): ReturnType<typeof startVerb> {
  const child = startVerb(...given);
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** The sentences in the log of a bot. */
function messagesOf(log: string): readonly string[] {
  const events = log.trim().split("\n");
  return events.flatMap((line) => (JSON.parse(line) as { message?: string }).message ?? []);
}

/** A small corpus that can be changed while the bot runs. */
async function ownCorpus(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const corpusDirectory = join(folder, "corpus");
  await mkdir(corpusDirectory);
  for (const [name, words] of Object.entries(files))
    await writeFile(join(corpusDirectory, name), words);
  return { corpusDirectory, dataDirectory: join(folder, "data") };
}

const TIDES =
  "The moon draws the sea, and the harbour of Brest fills twice a day.\n\nFishers go out at noon.\n";

describe("buttons", () => {
  test("work after the bot was started anew", async () => {
    const discord = await open();
    const first = await startTestBot(discord);
    const answer = await ask(discord);
    await first.close();
    await start(discord);
    const { reply } = await discord.press(alice, answer, "Show context");
    expect(textOf(reply as ShownMessage)).toContain("▸ ¶ 16");
    const { reply: next } = await discord.press(alice, answer, "More");
    expect(textOf(next as ShownMessage)).toMatch(/^> /m);
  });

  test("work after the index was made anew, and say so when the source is gone", async () => {
    const discord = await open();
    const own = await ownCorpus({ "tides.txt": TIDES, "bread.txt": "Bread is baked at night." });
    const first = await startTestBot(discord, own);
    const answer = await ask(discord, "What fills the harbour of Brest?");
    expect(textOf(answer)).toContain("The moon draws the sea");
    await first.close();

    await rm(own.dataDirectory, { recursive: true });
    const second = await startTestBot(discord, own);
    const { reply } = await discord.press(alice, answer, "Show context");
    expect(textOf(reply as ShownMessage)).toContain("Fishers go out at noon.");
    await second.close();

    await rm(join(own.corpusDirectory, "tides.txt"));
    await start(discord, own);
    const context = await discord.press(alice, answer, "Show context");
    expect(context.reply?.content).toContain("no longer in the sources");
    const posted = await discord.press(alice, answer, "Post publicly");
    expect(posted.followUps[0]?.content).toContain("no longer in the sources");
    const vote = await discord.press(alice, answer, "Helpful");
    expect(vote.reply?.content).toContain("no longer in the sources");
  });

  test("of nobody's making are answered in a sentence", async () => {
    const discord = await open();
    const { notices } = await start(discord);
    const answer = await ask(discord);
    for (const custom_id of [
      "context:",
      "open:zzz",
      "page:1.2",
      "made:up",
      "",
      "found:x",
      "post:s9",
    ]) {
      const sent = await discord.call(
        alice,
        { type: 3, data: { custom_id, component_type: 2 } },
        { message: answer },
      );
      const { reply, followUps } = await sent();
      expect([reply, ...followUps].some((message) => message?.content.endsWith("."))).toBe(true);
    }
    expect(notices).toEqual([]);
  });
});

describe("the index", () => {
  test("of before answers until the next one is complete", async () => {
    const discord = await open();
    const own = await ownCorpus({ "tides.txt": TIDES });
    const { library } = await start(discord, own);
    await writeFile(join(own.corpusDirectory, "bread.txt"), "Bread is baked in Rennes at night.\n");
    const indexing = begin("index-corpus", {
      environment: {
        CORPUS_DIR: own.corpusDirectory,
        DATA_DIR: own.dataDirectory,
        MODEL_DIR: modelDirectory,
      },
    });
    const done = once(indexing, "exit");
    expect(textOf(await ask(discord, "What fills the harbour of Brest?"))).toContain("The moon");
    await done;
    await library.refresh();
    expect(textOf(await ask(discord, "Where is bread baked?"))).toContain("Rennes");
  });
});

describe("the connection", () => {
  test("asks for servers, their messages and direct messages, and for nothing privileged", async () => {
    const discord = await open();
    await start(discord);
    expect(discord.gateway.intents()).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });

  test("that drops is resumed, and what was asked meanwhile is answered", async () => {
    const discord = await open();
    await start(discord);
    discord.gateway.drop();
    const answer = await discord.say(alice, CALLED, { waitMs: 15_000 });
    expect(textOf(answer as ShownMessage)).toContain(ANSWER);
    expect(discord.gateway.resumes()).toBe(1);
  });

  test.each([
    ["a 429", { status: 429 }],
    ["a 500", { status: 500 }],
    ["a stall of four seconds", { waitMs: 4000 }],
  ])("to REST with %s brings the answer all the same", async (_what, fault) => {
    const discord = await open();
    await start(discord);
    discord.fail({ method: "PATCH", path: /original/, ...fault });
    expect(textOf(await ask(discord))).toContain(ANSWER);
  });

  test("that refuses an acknowledgement costs that answer and nothing else", async () => {
    const discord = await open();
    const { notices } = await start(discord);
    discord.fail({ method: "POST", path: /callback/, status: 404, times: 2 });
    await discord.call(alice, askPayload(QUESTION));
    await wait(500);
    expect(textOf(await ask(discord))).toContain(ANSWER);
    expect(notices).toEqual(["Discord refused a message (status 404, code 0)."]);
  });
});

test("commands that Discord does not take at the start keep the bot from nothing else", async () => {
  const discord = await open();
  discord.fail({ method: "PUT", path: /commands/, status: 500, times: 10 });
  const { notices } = await start(discord);
  expect(notices).toEqual([
    expect.stringMatching(/^Discord did not take the commands \(status 500\)/),
  ]);
  expect(textOf(await ask(discord))).toContain(ANSWER);
});

test("settings that cannot be read are told to who asks, and the bot goes on", async () => {
  const discord = await open();
  const recordsDirectory = await temporaryFolder();
  const { notices } = await start(discord, { recordsDirectory });
  const database = new Database(join(recordsDirectory, "servers.sqlite"));
  database.exec("ALTER TABLE settings RENAME TO elsewhere");
  expect((await ask(discord)).content).toMatch(/^That did not work.*try again in a moment\.$/);
  expect(notices).toHaveLength(1);
  database.exec("ALTER TABLE elsewhere RENAME TO settings");
  database.close();
  expect(textOf(await ask(discord))).toContain(ANSWER);
});

describe("asking often", () => {
  test("is answered with when to come back, aloud only once", async () => {
    const discord = await open();
    await start(discord, { questionsPerMinute: 2 });
    await ask(discord);
    await ask(discord);
    expect((await ask(discord)).content).toMatch(/ask again in \d+ seconds?\.$/);
    expect(await discord.say(alice, CALLED, { waitMs: 300 })).toBeNull();
    const other = await discord.say(PEOPLE.berta, CALLED);
    expect(textOf(other as ShownMessage)).toContain(ANSWER);
  });

  test("by fifty people at once is answered to all of them", async () => {
    const discord = await open();
    await start(discord);
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        discord.call(
          { ...alice, id: `70000000000000${String(number).padStart(3, "0")}` },
          askPayload(QUESTION),
        ),
      ),
    );
    const outcomes = await Promise.all(sent.map((outcome) => outcome()));
    for (const { reply } of outcomes) expect(textOf(reply as ShownMessage)).toContain(ANSWER);
  });
});

describe("npm start", () => {
  test("with a token that Discord rejects ends with one line and exit code 1", async () => {
    const discord = await open();
    const token = "wrong-token-that-nobody-gave.away12.nowhere-at-all-to-be-found";
    const child = begin("start", {
      environment: { ...SHIPPED, DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl },
    });
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(code).toBe(1);
    expect(messagesOf(errors)).toEqual([
      expect.stringMatching(/^Discord rejects the token in DISCORD_TOKEN: .*start again\.$/),
    ]);
    expect(errors).not.toContain("wrong-token");
  });

  test.each([
    ["nothing to quote", "there is nothing to quote", "corpus"],
    ["settings of a later version", "written by a later version", "data"],
  ])("with %s ends in one sentence", async (_what, sentence, broken) => {
    const folder = await temporaryFolder();
    const database = new Database(join(folder, "servers.sqlite"));
    if (broken === "data") database.pragma("user_version = 99");
    database.close();
    const corpus = broken === "corpus" ? { CORPUS_DIR: folder } : {};
    const environment = { ...SHIPPED, DATA_DIR: folder, ...corpus, DISCORD_TOKEN: TOKEN };
    const child = begin("start", { environment });
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(code).toBe(1);
    expect(messagesOf(errors).at(-1)?.toLowerCase()).toContain(sentence);
  });

  test("says where nobody answers", async () => {
    const child = begin("start", {
      environment: { ...SHIPPED, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: "http://127.0.0.1:9/api" },
    });
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(code).toBe(1);
    expect(errors).toContain("Discord cannot be reached at http://127.0.0.1:9/api");
  });

  test("connects, prints the link for adding it, and finishes what is under way at SIGTERM", async () => {
    const discord = await open();
    const child = begin("start", {
      environment: { ...SHIPPED, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    });
    const exit = once(child, "exit");
    let errors = "";
    child.stderr.on("data", (data: Buffer) => {
      errors += data.toString();
    });
    while (!errors.includes("oauth2/authorize")) await wait(20);
    expect(errors).toContain("Verbatim answers from 3 sources (44 passages)");
    expect(errors).toContain(
      "client_id=90000000000000002&scope=bot+applications.commands&permissions=",
    );

    discord.fail({ method: "PATCH", path: /original/, waitMs: 1500 });
    const outcome = await discord.call(alice, askPayload(QUESTION));
    while (!discord.requests.some(({ method }) => method === "PATCH")) await wait(5);
    const told = performance.now();
    child.kill("SIGTERM");
    const { reply } = await outcome();
    expect(textOf(reply as ShownMessage)).toContain(ANSWER);
    const [code] = await exit;
    expect(code).toBe(0);
    expect(performance.now() - told).toBeLessThan(5000);
    expect(errors).not.toContain("Yaseen");
    expect(errors).not.toContain(TOKEN);
  });

  test("ends at SIGTERM within five seconds without a network, too", async () => {
    const discord = await openDiscord();
    const child = begin("start", {
      environment: { ...SHIPPED, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    });
    for await (const data of child.stderr) if (String(data).includes("oauth2/authorize")) break;
    await discord.close();
    const told = performance.now();
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(performance.now() - told).toBeLessThan(5000);
  });

  test("ends with a sentence when Discord lets it in no longer", async () => {
    const discord = await open();
    const child = begin("start", {
      environment: { ...SHIPPED, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    });
    let errors = "";
    child.stderr.on("data", (data: Buffer) => {
      errors += data.toString();
      if (data.toString().includes("oauth2/authorize")) discord.gateway.end(4004);
    });
    const [code] = await once(child, "exit");
    expect(code).toBe(1);
    expect(messagesOf(errors).at(-1)).toMatch(/^Discord has ended the connection for good/);
  });

  test("register-commands tells Discord of every command, in a server of one's choice too", async () => {
    const discord = await open();
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
    const child = begin("register-commands", {
      environment,
      words: ["--guild", "90000000000000001"],
    });
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(errors).toBe("Discord knows 12 commands in the server 90000000000000001.\n");
    expect(code).toBe(0);
    expect(discord.requests.at(-1)).toMatchObject({
      method: "PUT",
      path: "/applications/90000000000000002/guilds/90000000000000001/commands",
    });
  });
});

test("a channel that the bot was never told of is answered in as well", async () => {
  const discord = await open();
  await start(discord);
  const { reply } = await discord.slash(
    alice,
    "ask",
    { question: QUESTION },
    { channel: CHANNELS.direct },
  );
  expect(textOf(reply as ShownMessage)).toContain(ANSWER);
  expect(labelsOf(reply as ShownMessage)).not.toContain("Post publicly");
});
