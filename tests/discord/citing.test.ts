import { describe, expect, test } from "vitest";
import { citationMessage } from "../../src/discord/citation-message.ts";
import { createWordings } from "../../src/discord/create-wordings.ts";
import { resolveReference } from "../../src/domain/resolve-reference.ts";
import { readReference } from "../../src/lookup/read-reference.ts";
import { PEOPLE } from "../support/discord/reading-room.ts";
import { shareBot } from "../support/discord/share-bot.ts";
import { type ShownMessage, textOf } from "../support/discord/shown-message.ts";

const { alice, berta } = PEOPLE;
const shared = shareBot();
const { call } = shared;

async function press(person: typeof alice | typeof berta, message: ShownMessage, label: string) {
  const { reply } = await shared.discord.press(person, message, label);
  if (reply === null) throw new Error(`There is no reply to ${label}.`);
  return reply;
}

describe("the button Cite", () => {
  test("gives anybody the quotation word for word with its reference, for them alone", async () => {
    const answer = await call(alice, "ask", { question: "Who is Yaseen Malik?", private: false });
    const cited = await press(berta, answer, "Cite");
    expect(cited.isEphemeral).toBe(true);
    expect(cited.id).not.toBe(answer.id);
    expect(cited.content).toContain(
      "“Denounced the Indian authorities’ plea seeking death penalty for one of the most prominent Kashmiri leaders, Mr. Yaseen Malik,",
    );
    expect(cited.content).toMatch(/, 25 September 2024, ¶ 16 of 25, #[\w-]{8}\n```$/);
  });

  test.each([
    ["apa", "(OIC Contact Group on Jammu and Kashmir, 2024, para. 16)"],
    ["bibtex", "author = {{OIC Contact Group on Jammu and Kashmir}}"],
    ["csl-json", '"locator": "16"'],
  ])("goes over to the form that is chosen: %s", async (form, part) => {
    const reading = await call(alice, "quote", { source: "joint communique ¶ 16" });
    const cited = await press(alice, reading, "Cite");
    const { reply } = await shared.discord.choose(alice, cited, "", [form]);
    expect(reply?.id).toBe(cited.id);
    expect(reply?.content).toContain(part);
  });

  test("below several paragraphs cites all of them, as they stand there", async () => {
    const reading = await call(alice, "quote", { source: "joint communique ¶¶ 4-5" });
    const cited = await press(alice, reading, "Cite");
    expect(cited.content).toMatch(/“Reaffirming the inalienable[^“]*\n\nAlso reaffirming [^”]*”\n/);
    expect(cited.content).toMatch(/¶ 4–5 of 25, #[\w-]{12} ¶ 4–5\n```$/);
  });

  test("gives a file where a message cannot show all of it as it is", () => {
    const options = {
      state: { kind: "passage", key: "abcdefgh" },
      form: "bibtex",
      wording: createWordings()("en"),
    } as const;
    for (const citation of ["x".repeat(3000), "a ```fence``` of code"]) {
      const { content, files } = citationMessage(citation, options);
      expect(content).toContain("as a file");
      expect(files.map(({ name }) => name)).toEqual(["quotation.bib"]);
      expect(files[0]?.attachment.toString()).toBe(citation);
    }
    expect(citationMessage("short", options).files).toEqual([]);
  });
});

describe("a locator", () => {
  test("leads /quote back to its passage, alone and in its whole attribution", async () => {
    const { library } = shared;
    const keys = new Set<string>();
    for (const words of ["the", "of", "to", "a", "and"]) {
      const search = await library.search(words, { skip: 0, limit: 100 });
      for (const { passage, source } of search?.found ?? []) {
        keys.add(passage.key);
        const locator = `#${passage.key}`;
        const attribution = `— **${source.title}** · ¶ 1 of 9 · \`${locator}\``;
        for (const typed of [locator, attribution]) {
          const resolved = await resolveReference(
            { source: typed, paragraph: null },
            { library, readReference },
          );
          expect(resolved, typed).toMatchObject({
            kind: "found",
            entry: { source },
            first: passage.paragraph,
            last: passage.paragraph,
            passageKey: passage.key,
          });
        }
      }
    }
    expect(keys.size).toBe(library.summary().passages);
  });

  test("shows the passage that it names, marked", async () => {
    const [found] = (await shared.library.search("Yaseen", { skip: 0, limit: 1 }))?.found ?? [];
    const quoted = await call(alice, "quote", { source: `#${found?.passage.key}` });
    expect(textOf(quoted)).toMatch(/^-# ▸ ¶ 16\n> \*\*Denounced/);
    expect(textOf(quoted)).toMatch(/ · `#[\w-]{12} ¶ 16`$/);
    const [, locator = ""] = /`(.+)`$/.exec(textOf(quoted)) ?? [];
    const again = await call(alice, "quote", { source: locator });
    expect(textOf(again)).toMatch(/^-# ¶ 16\n> Denounced/);
  });
});
