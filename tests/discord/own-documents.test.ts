import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { takeIndexLock } from "../../src/index/index-lock.ts";
import { callCorpus, suggestDocuments, whenDone } from "../support/discord/corpus-command.ts";
import { CHANNELS, NORTH, PEOPLE } from "../support/discord/reading-room.ts";
import { shareBot } from "../support/discord/share-bot.ts";
import { type ShownMessage, textOf } from "../support/discord/shown-message.ts";
import type { SentFile } from "../support/discord/stand-in.ts";

const { alice, berta, boss } = PEOPLE;
const channel = CHANNELS.north;
const shared = shareBot();

const WEIR =
  "The weir of Ottersleigh was raised by two feet in 1911, after the third flood.\r\n\r\nNobody  asked the millers.\r\n";

/** A file at Discord's. */
function attach(name: string, content: string | Uint8Array, claimed: Partial<SentFile> = {}) {
  return shared.discord.attach(name, Buffer.from(content), claimed);
}

async function add(files: readonly SentFile[], options: Record<string, string> = {}) {
  const outcome = await callCorpus(shared.discord, boss, "add", { channel, files, options });
  return outcome.reply?.content ?? "";
}

async function call(part: string, options: Record<string, string> = {}): Promise<ShownMessage> {
  const { reply } = await callCorpus(shared.discord, boss, part, { channel, options });
  if (reply === null) throw new Error(`There is no reply to ${part}.`);
  return reply;
}

async function ask(question: string): Promise<string> {
  const options = { question, private: true };
  const { reply } = await shared.discord.slash(boss, "ask", options, { channel });
  return reply === null ? "" : textOf(reply);
}

const names = async () => (await shared.servers.documentsOf(NORTH).list()).map(({ name }) => name);

describe("adding documents", () => {
  test("takes in what can be read, and says of each other in one sentence why not", async () => {
    const content = await add([
      attach("../../../weir.txt", WEIR),
      attach("again.txt", WEIR),
      attach("picture.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47])),
      attach("program.txt", Uint8Array.from([0x4d, 0x5a, 0, 1, 2, 0])),
      attach("liar.txt", new Uint8Array(10_000_001), { size: 12 }),
      attach("huge.txt", "x", { size: 20_000_000 }),
      attach("roomy.txt", "word ".repeat(220_000)),
      attach("elsewhere.txt", "x", { url: "http://127.0.0.1:9/attachments/1" }),
    ]);
    expect(content.split("\n")).toEqual([
      expect.stringMatching(
        /^This server now has 1 document of its own, \d+ bytes of at most 1 MB/,
      ),
      expect.stringMatching(/^weir\.txt: taken in/),
      "again.txt: is there already, as weir.txt.",
      expect.stringMatching(/^picture\.png: is of no type that I read; I read \.txt/),
      expect.stringMatching(/^program\.txt: holds nothing that can be quoted, .*not plain text/),
      "liar.txt: is larger than 10 MB; divide it.",
      "huge.txt: is larger than 10 MB; divide it.",
      expect.stringMatching(/^roomy\.txt: there is no more room; this server may have 1 MB/),
      "elsewhere.txt: could not be fetched from Discord; send it again.",
    ]);
    const answer = await ask("When was the weir raised?");
    expect(answer).toContain("The weir of Ottersleigh was raised by two feet in 1911");
    // The name of a file is its title where nothing else is known.
    expect(answer).toContain("**weir**");
  });

  test("tells in the reader's language how far long work is, and which file is refused for what", async () => {
    const manager = { ...berta, permissions: boss.permissions };
    const earlier = shared.discord.requests.length;
    const edits = () =>
      shared.discord.requests
        .slice(earlier)
        .flatMap(({ method, body }) =>
          method === "PATCH" ? [(body as { content?: string }).content ?? ""] : [],
        );
    // As long as another process is at the same index, this one waits.
    const release = takeIndexLock(join(shared.serversDirectory, "servers", NORTH, "index"));
    const files = [
      attach("lock.txt", "The lock of Ottersleigh holds two barges."),
      attach("binary.txt", Uint8Array.from([0x4d, 0x5a, 0, 1, 2, 0])),
      attach("cut.pdf", "%PDF-1.4\nand no more"),
      attach("empty.csv", "Name,Note\n"),
    ];
    const added = callCorpus(shared.discord, manager, "add", { channel, files });
    while (!edits().includes("Lese, was aufgenommen wurde …")) await wait(20);
    release?.();
    const { reply } = await added;
    const nothing = (ending: string) =>
      `enthält nichts, das sich zitieren lässt, obwohl der Name .${ending} sagt`;
    expect(reply?.content.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^lock\.txt: aufgenommen \(/),
      `binary.txt: ${nothing("txt")}: Die Datei ist kein reiner Text; speichere ihren Text als UTF-8, damit er zitiert wird.`,
      `cut.pdf: ${nothing("pdf")}: Das PDF ist beschädigt oder abgeschnitten; mache es neu.`,
      `empty.csv: ${nothing("csv")}: Unter den Namen ihrer Spalten hat die Tabelle keine Zeile; füge eine hinzu.`,
    ]);
    expect(edits().at(-1)).toBe(reply?.content);
  });

  test("keeps a document of the same name beside the first", async () => {
    await add([attach("weir.txt", "The weir was lowered again in 1950.")]);
    expect(await names()).toEqual(expect.arrayContaining(["weir.txt", "weir-2.txt"]));
  });

  test("takes in what two people send at the same moment, one after the other", async () => {
    const words = (bird: string) => `The ${bird} is counted at Brackwater every spring.`;
    const both = ["stork", "crane"].map((bird) => add([attach(`${bird}.txt`, words(bird))]));
    for (const content of await Promise.all(both)) expect(content).toContain("taken in");
    expect(await names()).toEqual(expect.arrayContaining(["stork.txt", "crane.txt"]));
    expect(await ask("When is the crane counted?")).toContain("The crane is counted");
    expect(await ask("When is the stork counted?")).toContain("The stork is counted");
  });

  test("shows what was said of it with the quotation", async () => {
    const file = attach("ferry.txt", "The ferry at Brackwater ran until the bridge was opened.");
    const options = { title: "Crossings", author: "Ann Pell", publisher: "Ford Press" };
    await add([file], { ...options, date: "2019-05", address: "https://example.org/f" });
    const answer = await ask("How long did the ferry at Brackwater run?");
    for (const part of ["Crossings", "Ann Pell", "Ford Press", "May 2019", "example.org/f"])
      expect(answer).toContain(part);
  });

  test.each([
    [{ date: "soon" }, "ferry.txt: “soon” is no date that I can read"],
    [{ address: "javascript:1" }, "“javascript:1” is no address that begins with http"],
  ])("refuses %j in one sentence", async (options, sentence) => {
    expect(await add([attach("ferry.txt", "A ferry.")], options)).toContain(sentence);
  });

  test("leaves Markdown to say its title itself, and one title is not that of two", async () => {
    const note = () => attach("note.md", "# Note\n\nWords of the note.");
    expect(await add([note()], { title: "Mine" })).toContain("say their title, date");
    expect(await add([note(), note()], { title: "Mine" })).toContain("One title cannot");
  });

  test("takes a text that is pasted, with what was given before in the form", async () => {
    const options = { author: "Ann Pell", publisher: "Ford Press" };
    const { form } = await callCorpus(shared.discord, boss, "add", { channel, options });
    if (form === null) throw new Error("There is no form.");
    expect(form.components.map(({ label }) => label)).toEqual([
      ...["Title", "Text", "Author", "Date", "Address"],
    ]);
    const values = { title: "On/Eels", text: "Eels were sold at Marlwick every Friday." };
    const sent = await shared.discord.submit(boss, form, values, { channel });
    const { reply } = await whenDone(shared.discord, sent);
    expect(reply?.content).toContain("On\\_Eels.txt: taken in");
    const answer = await ask("When were eels sold at Marlwick?");
    for (const part of ["On/Eels", "Ann Pell", "Ford Press"]) expect(answer).toContain(part);
    const refused = await shared.discord.submit(alice, form, values, { channel });
    expect(refused.reply?.content).toContain("Only those who may manage");
  });
});

describe("looking after documents", () => {
  test("everything is for those who manage the server alone", async () => {
    for (const part of ["status", "add", "list", "remove", "export", "erase"]) {
      const { reply } = await callCorpus(shared.discord, alice, part, { channel });
      expect(reply?.content).toContain("Only those who may manage");
    }
    const typed = { channel, part: "remove", typed: "" };
    expect((await suggestDocuments(shared.discord, alice, typed)).choices).toEqual([]);
  });

  test("the status names what is wrong with a document, line by line", async () => {
    const lines = ['{"id":"a","text":"Herons nest at Brackwater."}', "{nonsense"];
    await add([attach("birds.jsonl", lines.join("\n"))]);
    const { content } = await call("status");
    expect(content).toMatch(/Of this server alone: \d+ documents .* indexed on <t:\d+:f>/);
    expect(content).toContain("birds.jsonl, line 2: The line is not JSON");
    expect(content).toContain("3 sources, 44 passages");
  });

  test("gives back each byte as it came, with what was said of it", async () => {
    await call("export", { document: "ferry.txt" });
    const [one] = shared.discord.requests.at(-1)?.files ?? [];
    expect(Object.keys(unzipSync(one?.bytes ?? Buffer.of()))).toEqual([
      ...["ferry.txt", "ferry.txt.yaml"],
    ]);
    await call("export");
    const [all] = shared.discord.requests.at(-1)?.files ?? [];
    const files = unzipSync(all?.bytes ?? Buffer.of());
    expect(Buffer.from(files["weir.txt"] ?? []).toString()).toBe(WEIR);
  });

  test("removes a document once that is confirmed by who was asked", async () => {
    const typed = { channel, part: "remove", typed: "cross" };
    const { choices } = await suggestDocuments(shared.discord, boss, typed);
    expect(choices.map(({ name }) => name)).toEqual(["Crossings · ferry.txt"]);
    const options = { document: choices[0]?.value ?? "" };

    const asked = await call("remove", options);
    const manager = { ...berta, permissions: boss.permissions };
    const other = await shared.discord.press(manager, asked, "Remove it");
    expect(other.reply?.content ?? "").toContain("Nur wer es aufgerufen hat");
    const stranger = await shared.discord.press({ ...boss, permissions: 0n }, asked, "Remove it");
    expect(stranger.reply?.content).toContain("Only those who may manage");
    const kept = await shared.discord.press(boss, asked, "Cancel");
    expect(kept.reply?.content).toBe("Nothing was changed.");
    expect(await names()).toContain("ferry.txt");

    const again = await call("remove", options);
    const { reply } = await shared.discord.press(boss, again, "Remove it");
    expect(reply?.content).toBe("ferry.txt was removed.");
    expect(reply?.components).toEqual([]);
    expect(await ask("How long did the ferry at Brackwater run?")).not.toContain("bridge");
  });

  test("says what is erased, and answers from what all share afterwards", async () => {
    shared.records.changeSettings(NORTH, { style: "plain" });
    const asked = await call("erase");
    expect(asked.content).toMatch(/^Erase at once .* That is \d+ documents \(/);
    const { reply } = await shared.discord.press(boss, asked, "Erase everything");
    expect(reply?.content).toMatch(/^Erased: \d+ documents, the index, the settings/);
    expect(await names()).toEqual([]);
    expect(shared.records.settingsOf(NORTH).style).toBe("embed");
    expect((await call("list")).content).toContain("no documents of its own");
    expect(await ask("Who is Yaseen Malik?")).toContain("Mr. Yaseen Malik");
  });
});
