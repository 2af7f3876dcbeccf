import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionId, readActionId } from "../../src/discord/action-id.ts";
import { actions } from "../../src/discord/actions/index.ts";
import { messageCommands, slashCommands } from "../../src/discord/commands/index.ts";
import { forms } from "../../src/discord/forms.ts";
import { encodeList } from "../../src/discord/list-state.ts";
import { encodeView } from "../../src/discord/message-view.ts";
import { encodeReading } from "../../src/discord/reading-state.ts";
import { LAST_PARAGRAPH } from "../../src/domain/reading-state.ts";
import { callCorpus, suggestDocuments, whenDone } from "../support/discord/corpus-command.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { CHANNELS, GUILD, NORTH, PEOPLE, SOUTH } from "../support/discord/reading-room.ts";
import type { RecordedRequest } from "../support/discord/recorded-request.ts";
import type { ShownMessage } from "../support/discord/shown-message.ts";
import type { Outcome, StandIn } from "../support/discord/stand-in.ts";
import { startTestBot, type TestBot } from "../support/discord/start-test-bot.ts";

/** Three servers ask the same; only what each has of its own tells their answers apart. */
interface Place {
  readonly guild: string;
  readonly channel: string;
  /** Words that stand nowhere else: in the title, in the name of the file, and in the text. */
  readonly title: string;
  readonly file: string;
  readonly tower: string;
  readonly keeper: string;
  /** How many documents it has. */
  readonly documents: number;
}

const PLACES: readonly Place[] = [
  {
    ...{ guild: GUILD, channel: CHANNELS.general, documents: 1 },
    ...{ title: "Quillfeather", file: "ambrelune", tower: "Zorvath", keeper: "Mirekand" },
  },
  {
    ...{ guild: NORTH, channel: CHANNELS.north, documents: 2 },
    ...{ title: "Brambleshore", file: "costrivel", tower: "Ulmeska", keeper: "Pelagrin" },
  },
  {
    ...{ guild: SOUTH, channel: CHANNELS.south, documents: 3 },
    ...{ title: "Ostermoor", file: "dunwicket", tower: "Kestofar", keeper: "Havrandel" },
  },
];

const secretsOf = ({ title, file, tower, keeper }: Place) => [title, file, tower, keeper];
const wordsOf = ({ tower, keeper }: Place) =>
  `The lighthouse of ${tower} was built in 1871 on the northern cape.\n\nIts first keeper was ${keeper}, who lit the lamp every evening.\n`;
const QUESTION = "When was the lighthouse built?";
const TIDES =
  "The moon draws the sea, and the harbour of Brest fills twice a day.\n\nFishers go out at noon.\n";
const { alice, boss } = PEOPLE;

let discord: StandIn;
let bot: TestBot;
let folder: string;
/** Custom ids, with the values chosen, that were pressed in each server. */
const pressed = new Map(PLACES.map(({ guild }) => [guild, new Map<string, Press>()]));

interface Press {
  readonly custom_id: string;
  readonly component_type: number;
  readonly values?: readonly string[];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-three-"));
  const corpusDirectory = join(folder, "corpus");
  await mkdir(corpusDirectory);
  await writeFile(join(corpusDirectory, "tides.txt"), TIDES);
  discord = await openDiscord();
  bot = await startTestBot(discord, { corpusDirectory, dataDirectory: join(folder, "data") });
});

afterAll(async () => {
  await bot.close();
  await discord.close();
  await rm(folder, { recursive: true, force: true });
  expect(discord.violations).toEqual([]);
  expect(bot.notices).toEqual([]);
});

/** All that the bot sends to a server while something is done in all of them. */
async function during(channel: string, run: () => Promise<unknown>): Promise<string> {
  const from = discord.requests.length;
  await run();
  const sent = discord.requests.slice(from);
  return sent
    .filter((request) => [channel, null].includes(discord.channelOf(request)))
    .map(readable)
    .join("\n");
}

/** In all of them at the same moment, so that one might get in another's way. */
async function inEach(run: (place: Place) => Promise<void>): Promise<void> {
  await Promise.all(PLACES.map(run));
}

function readable({ path, body, files }: RecordedRequest): string {
  const inFiles = files.flatMap(({ name, bytes }) => [
    name,
    ...(name.endsWith(".zip") ? Object.entries(unzipSync(bytes)) : [[name, bytes] as const]).map(
      ([inner, content]) => `${inner} ${Buffer.from(content)}`,
    ),
  ]);
  return [path, JSON.stringify(body), ...inFiles].join("\n").toLowerCase();
}

/** @param typed what whoever asks has said themselves, which may be said back to them */
function expectNothingOf(others: readonly Place[], sent: string, typed: readonly string[] = []) {
  const secrets = others.flatMap(secretsOf).filter((secret) => !typed.includes(secret));
  expect(secrets.filter((secret) => sent.includes(secret.toLowerCase()))).toEqual([]);
}

const othersThan = (place: Place) => PLACES.filter((other) => other !== place);
const neighbourOf = (place: Place) => PLACES[(PLACES.indexOf(place) + 1) % PLACES.length] as Place;

/** What names things of a server. */
async function keysOf({ guild, file }: Place) {
  const library = bot.servers.libraryOf(guild);
  const entries = await library.findSources(file);
  const answer = await library.answer(QUESTION, { limit: 1, filter: {} });
  const [document] = await bot.servers.documentsOf(guild).list();
  return {
    source: entries[0]?.key ?? "",
    passage: answer.kind === "quoted" ? (answer.quotations[0]?.passage.key ?? "") : "",
    document: document?.key ?? "",
  };
}

function messagesOf({ reply, followUps }: Outcome): readonly ShownMessage[] {
  return [reply, ...followUps].filter((message) => message !== null);
}

/** Not pressed on the way: what changes what the rest of the test looks at. */
const LATER = ["remove", "erase", "cancel", "setting"];
/** Of the buttons and menus that do the same. */
const MOST_ALIKE = 2;

/** Presses every kind of button and chooses from every kind of menu below these messages. */
async function pressAll(place: Place, first: readonly ShownMessage[]): Promise<void> {
  const { channel, guild } = place;
  const seen = pressed.get(guild) ?? new Map<string, Press>();
  const queue = [...first];
  for (let message = queue.shift(); message !== undefined; message = queue.shift()) {
    for (const component of message.components.flatMap(({ components }) => components)) {
      const { custom_id, type, options, disabled } = component;
      if (disabled || LATER.includes(readActionId(custom_id).action)) continue;
      const chosen = type === 2 ? [undefined] : (options ?? []).map(({ value }) => [value]);
      for (const values of chosen) {
        const press = { custom_id, component_type: type, ...(values ? { values } : {}) };
        const name = JSON.stringify(press);
        const alike = [...seen.values()].filter((one) => actionOf(one) === actionOf(press));
        if (seen.has(name) || alike.length === MOST_ALIKE) continue;
        seen.set(name, press);
        const outcome = await discord.call(boss, { type: 3, data: press }, { channel, message });
        queue.push(...messagesOf(await outcome()));
      }
    }
  }
}

function actionOf({ custom_id }: Press): string {
  return readActionId(custom_id).action;
}

/** Buttons that only longer lists and longer documents have, as the bot would make them. */
async function rarePresses(place: Place): Promise<readonly Press[]> {
  const { source, passage } = await keysOf(place);
  const view = encodeView({
    shown: 0,
    references: [{ key: passage, sentence: 0, standing: "strong" }],
    about: null,
  });
  const reading = { sourceKey: source, first: 1, last: LAST_PARAGRAPH, passageKey: null, page: 0 };
  return [
    actionId("page", encodeReading(reading)),
    actionId("compare", view),
    actionId("compared", view),
    actionId("reports", encodeList({ words: passage, page: 0 })),
    actionId("found", encodeList({ words: "lighthouse", page: 0 })),
    actionId("sources", encodeList({ words: "", page: 0 })),
    actionId("documents", encodeList({ words: "", page: 0 })),
  ].map((custom_id) => ({ custom_id, component_type: 2 }));
}

/** Each command as somebody in a server uses it; gives the messages that came of it. */
const USES: Readonly<Record<string, (place: Place) => Promise<readonly ShownMessage[]>>> = {
  ask: async ({ channel }) =>
    Promise.all(
      [true, false].map((isPrivate) =>
        discord.slash(boss, "ask", { question: QUESTION, private: isPrivate }, { channel }),
      ),
    ).then((outcomes) => outcomes.flatMap(messagesOf)),
  compare: async ({ channel }) =>
    messagesOf(await discord.slash(boss, "compare", { question: QUESTION }, { channel })),
  search: async ({ channel }) =>
    messagesOf(await discord.slash(boss, "search", { words: "lighthouse" }, { channel })),
  quote: async ({ channel }) => {
    const { choices } = await discord.suggest(boss, "quote", { source: "" }, { channel });
    const shown = await Promise.all(
      choices.map(({ value }) => discord.slash(boss, "quote", { source: value }, { channel })),
    );
    return shown.flatMap(messagesOf);
  },
  sources: async ({ channel }) => messagesOf(await discord.slash(boss, "sources", {}, { channel })),
  verify: async ({ channel }) => {
    const text = "The lighthouse of was built in 1871 on the northern cape";
    return messagesOf(await discord.slash(boss, "verify", { text }, { channel }));
  },
  settings: async ({ channel }) => {
    const { reply } = await discord.slash(boss, "settings", {}, { channel });
    if (reply === null) throw new Error("There are no settings.");
    await discord.press(boss, reply, "Mentions");
    return messagesOf(await discord.press(boss, reply, "Mentions"));
  },
  corpus: async ({ channel }) => {
    const parts = ["status", "list", "export", "erase"];
    const outcomes: Outcome[] = [];
    for (const part of parts) outcomes.push(await callCorpus(discord, boss, part, { channel }));
    for (const part of ["remove", "export"]) {
      const { choices } = await suggestDocuments(discord, boss, { channel, part, typed: "" });
      const options = { document: choices[0]?.value ?? "" };
      outcomes.push(await callCorpus(discord, boss, part, { channel, options }));
    }
    outcomes.push(await callCorpus(discord, alice, "list", { channel }));
    return outcomes.flatMap(messagesOf);
  },
  about: async ({ channel }) => messagesOf(await discord.slash(boss, "about", {}, { channel })),
  privacy: async ({ channel }) => messagesOf(await discord.slash(boss, "privacy", {}, { channel })),
  "Find sources": async ({ channel }) =>
    messagesOf(await discord.onMessage(boss, "Find sources", { content: QUESTION }, { channel })),
  "Verify quotation": async ({ channel }) => {
    const content = "was built in 1871 on the northern cape";
    return messagesOf(await discord.onMessage(boss, "Verify quotation", { content }, { channel }));
  },
};

describe("three servers with documents of their own", () => {
  test("each takes its own in, as files and as a pasted text", async () => {
    await inEach(async (place) => {
      const { channel, title, file, tower, documents } = place;
      const sent = await during(channel, async () => {
        const first = discord.attach(`${file}.txt`, Buffer.from(wordsOf(place)));
        const options = { title, author: tower };
        await callCorpus(discord, boss, "add", { channel, options, files: [first] });
        for (let number = 1; number < documents; number++) {
          const { form } = await callCorpus(discord, boss, "add", { channel });
          if (form === null) throw new Error("There is no form.");
          const values = {
            title: `${title} ${number}`,
            text: `The tower of ${tower} has ${number} bells, and they ring at noon.`,
          };
          await whenDone(discord, await discord.submit(boss, form, values, { channel }));
        }
      });
      expectNothingOf(othersThan(place), sent);
      const listed = await bot.servers.documentsOf(place.guild).list();
      expect(listed).toHaveLength(documents);
    });
  });

  test("every command is used here, every button and every form", () => {
    expect(Object.keys(USES).sort()).toEqual(
      [...slashCommands.keys(), ...messageCommands.keys()].sort(),
    );
    // A form that is added needs an attempt of its own below.
    expect([...forms.keys()]).toEqual(["paste"]);
  });

  test("no command or button of one shows a trace of another", async () => {
    await inEach(async (place) => {
      const sent = await during(place.channel, async () => {
        const shown: ShownMessage[] = [];
        for (const use of Object.values(USES)) shown.push(...(await use(place)));
        await pressAll(place, shown);
        const [message] = shown;
        if (message === undefined) throw new Error("There is no message.");
        for (const press of await rarePresses(place)) {
          pressed.get(place.guild)?.set(press.custom_id, press);
          const where = { channel: place.channel, message };
          await (await discord.call(boss, { type: 3, data: press }, where))();
        }
      });
      expectNothingOf(othersThan(place), sent);
      for (const secret of secretsOf(place)) expect(sent).toContain(secret.toLowerCase());
    });
    const used = [...(pressed.get(SOUTH)?.values() ?? [])].map(actionOf);
    const unused = [...actions.keys()].filter((name) => ![...used, ...LATER].includes(name));
    expect(unused).toEqual([]);
  });

  test("no count of one tells of another, and direct messages know what all share alone", async () => {
    for (const { channel, documents } of PLACES) {
      const { reply } = await discord.slash(boss, "about", {}, { channel });
      expect(reply?.content).toContain(`${1 + documents} sources`);
      const status = await callCorpus(discord, boss, "status", { channel });
      expect(status.reply?.content).toMatch(new RegExp(`alone: ${documents} document`));
      expect(status.reply?.content).toContain("1 source, 2 passages");
    }
    const channel = CHANNELS.direct;
    const sent = await during(channel, async () => {
      const { reply } = await discord.slash(boss, "about", {}, { channel });
      expect(reply?.content).toContain("1 source (2 passages)");
      await discord.slash(boss, "ask", { question: QUESTION }, { channel });
      await discord.suggest(boss, "ask", { source: "" }, { channel });
      await discord.slash(boss, "sources", {}, { channel });
      await discord.say(alice, QUESTION, { channel });
    });
    expectNothingOf(PLACES, sent);
  });

  test("what was pressed in one says in another that it is gone", async () => {
    await inEach(async (place) => {
      const { channel } = place;
      const { reply } = await discord.slash(boss, "about", {}, { channel });
      if (reply === null) throw new Error("There is no message.");
      const where = { channel, message: { ...reply, isEphemeral: false } };
      const sent = await during(channel, async () => {
        for (const other of othersThan(place)) {
          const theirs = [...(pressed.get(other.guild)?.values() ?? [])];
          const kinds = new Map(theirs.map((press) => [actionOf(press), press]));
          for (const data of kinds.values()) {
            const outcome = await discord.call(boss, { type: 3, data }, where);
            await outcome();
          }
        }
      });
      expectNothingOf(othersThan(place), sent);
    });
  });

  test("keys and locators of one lead nowhere in another", async () => {
    await inEach(async (place) => {
      const { channel } = place;
      const sent = await during(channel, async () => {
        for (const other of othersThan(place)) {
          const { source, passage, document } = await keysOf(other);
          for (const name of [source, `#${source} ¶ 1`, `#${passage}`])
            await discord.slash(boss, "quote", { source: name }, { channel });
          await discord.slash(boss, "ask", { question: QUESTION, source }, { channel });
          for (const part of ["remove", "export"])
            await callCorpus(discord, boss, part, { channel, options: { document } });
          const { reply } = await callCorpus(discord, boss, "erase", { channel });
          if (reply === null) throw new Error("Nothing is asked.");
          const forged = { custom_id: `remove:${boss.id} ${document}`, component_type: 2 };
          const where = { channel, message: reply };
          const outcome = await discord.call(boss, { type: 3, data: forged }, where);
          await outcome();
        }
      });
      expectNothingOf(othersThan(place), sent);
    });
    for (const { guild, documents } of PLACES)
      expect(await bot.servers.documentsOf(guild).list()).toHaveLength(documents);
  });

  test("names, titles and words of one are not known in another", async () => {
    await inEach(async (place) => {
      const { channel } = place;
      const other = neighbourOf(place);
      const sent = await during(channel, async () => {
        for (const name of [other.title, `${other.file}.txt`]) {
          for (const command of ["ask", "quote"]) {
            const typed = { source: name };
            const { choices } = await discord.suggest(boss, command, typed, { channel });
            expect(choices).toEqual([]);
          }
          const typed = { channel, part: "remove", typed: name };
          expect((await suggestDocuments(discord, boss, typed)).choices).toEqual([]);
          await callCorpus(discord, boss, "remove", { channel, options: { document: name } });
          await discord.slash(boss, "quote", { source: `${name} ¶ 1` }, { channel });
          await discord.slash(boss, "sources", { query: name }, { channel });
        }
        const text = `The lighthouse of ${other.tower} was built in 1871 on the northern cape.`;
        const { reply } = await discord.slash(boss, "verify", { text }, { channel });
        expect(JSON.stringify(reply)).not.toContain("Exact");
        await discord.slash(boss, "search", { words: other.tower }, { channel });
        await discord.slash(boss, "ask", { question: `Who kept ${other.tower}?` }, { channel });
      });
      const typed = [other.title, other.file, other.tower];
      expectNothingOf(othersThan(place), sent, typed);
    });
  });

  test("a mention in one, replying to a message of another, is answered from the first", async () => {
    const [here, there] = [PLACES[1], PLACES[2]] as [Place, Place];
    const theirs = await discord.say(alice, `<@90000000000000002> ${QUESTION}`, {
      channel: there.channel,
    });
    const sent = await during(here.channel, () =>
      discord.say(alice, "<@90000000000000002> Who was its first keeper?", {
        channel: here.channel,
        replyTo: theirs?.id ?? "",
      }),
    );
    expectNothingOf(othersThan(here), sent);
    expect(sent).toContain(here.keeper.toLowerCase());
  });

  test("questions of all three at the same moment are answered each from its own", async () => {
    const rounds = Array.from({ length: 4 }, () => PLACES).flat();
    const outcomes = await Promise.all(
      rounds.map(({ channel }) =>
        discord.slash(boss, "ask", { question: QUESTION, private: true }, { channel }),
      ),
    );
    for (const [place, outcome] of outcomes.entries()) {
      const here = rounds[place] as Place;
      const shown = JSON.stringify(outcome.reply).toLowerCase();
      expect(shown).toContain(here.tower.toLowerCase());
      expectNothingOf(othersThan(here), shown);
    }
  });

  test("erasing one leaves the others as they are", async () => {
    const [gone, ...kept] = PLACES as [Place, ...Place[]];
    const { channel } = gone;
    const { reply } = await callCorpus(discord, boss, "erase", { channel });
    if (reply === null) throw new Error("Nothing is asked.");
    const sent = await during(channel, () => discord.press(boss, reply, "Erase everything"));
    expectNothingOf(kept, sent);
    const after = await during(channel, async () => {
      await discord.slash(boss, "ask", { question: QUESTION }, { channel });
      await discord.slash(boss, "sources", {}, { channel });
    });
    expectNothingOf(PLACES, after);
    for (const place of kept) {
      const where = { channel: place.channel };
      const still = await during(place.channel, () =>
        discord.slash(boss, "ask", { question: QUESTION }, where),
      );
      expect(still).toContain(place.tower.toLowerCase());
    }
  });
});
