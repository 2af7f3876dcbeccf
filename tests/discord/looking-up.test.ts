import { describe, expect, test } from "vitest";
import { CHANNELS, PEOPLE, ROLE } from "../support/discord/reading-room.ts";
import { shareBot } from "../support/discord/share-bot.ts";
import { labelsOf, type ShownMessage, textOf } from "../support/discord/shown-message.ts";

const { alice, berta, boss } = PEOPLE;

const shared = shareBot();
const { call } = shared;

describe("/search", () => {
  test("finds words as they stand there, each with its place, for who looks alone", async () => {
    const found = await call(alice, "search", { words: "yaseen malik" });
    expect(found.isEphemeral).toBe(true);
    expect(textOf(found)).toMatch(/^1 passage holds yaseen malik/);
    expect(textOf(found)).toContain("¶ 16 of 25");
    expect(textOf(found)).toContain("**Yaseen**");
  });

  test("takes a phrase as a phrase, and leaves out what is not wanted", async () => {
    const total = async (words: string) =>
      Number(/^\d+/.exec(textOf(await call(alice, "search", { words })))?.[0] ?? 0);
    expect(await total('"human rights"')).toBeGreaterThan(0);
    expect(await total('"rights human"')).toBe(0);
    expect(await total("human rights -India")).toBeLessThan(await total("human rights"));
    expect(await total("ministe")).toBe(0);
  });

  test("turns pages, and opens one of what it found to be read and posted", async () => {
    const first = await call(alice, "search", { words: "India" });
    expect(textOf(first)).toContain("(1–5)");
    const { reply: second } = await shared.discord.press(alice, first, "Next page");
    expect(second?.id).toBe(first.id);
    expect(textOf(second as ShownMessage)).toContain("(6–");
    const menu = second?.components[0]?.components[0];
    const { reply: opened } = await shared.discord.choose(
      alice,
      second as ShownMessage,
      "Show one",
      [menu?.options?.[0]?.value ?? ""],
    );
    expect(opened?.id).not.toBe(first.id);
    expect(labelsOf(opened as ShownMessage)).toContain("Post publicly");
    expect(opened?.embeds[0]?.footer?.text).toMatch(/^Found by its words/);
  });

  test("says what to do when nothing holds the words, or there are none", async () => {
    expect((await call(alice, "search", { words: "zebra" })).content).toContain("/ask");
    expect((await call(alice, "search", { words: "-India …" })).content).toContain(
      "at least one word",
    );
  });
});

describe("/quote", () => {
  test.each([
    [{ source: "joint communique", paragraph: "16" }, [16]],
    [{ source: "Joint Communique", paragraph: "4-5" }, [4, 5]],
    [{ source: "joint communique ¶ 16" }, [16]],
    [{ source: "Joint Communique, ¶¶ 4–5 of 25" }, [4, 5]],
  ])("%j", async (options, numbers) => {
    const quoted = await call(alice, "quote", options);
    expect(quoted.isEphemeral).toBe(false);
    const shown = [...textOf(quoted).matchAll(/^-# ¶ (\d+)$/gm)].map(([, number]) =>
      Number(number),
    );
    expect(shown).toEqual(numbers);
  });

  test("takes the source that was chosen from the suggestions", async () => {
    const { choices } = await shared.discord.suggest(alice, "quote", { source: "oic contact" });
    expect(choices.length).toBeGreaterThan(0);
    const quoted = await call(alice, "quote", { source: choices[0]?.value, paragraph: "1" });
    expect(textOf(quoted)).toContain("-# ¶ 1\n> Text of the Joint Communique");
  });

  test.each([
    [{ source: "zebra", paragraph: "1" }, "No source goes by “zebra”"],
    [{ source: "joint", paragraph: "99" }, "has 25 paragraphs"],
    [{ source: "joint", paragraph: "0" }, "has 25 paragraphs"],
    [{ source: "joint", paragraph: "the last" }, "“the last” is no paragraph"],
  ])("says alone to who asks why not: %j", async (options, sentence) => {
    const refusal = await call(alice, "quote", options);
    expect(refusal.isEphemeral).toBe(true);
    expect(refusal.content).toContain(sentence);
  });

  test("a whole source is read page by page, each paragraph once", async () => {
    const seen: number[] = [];
    let page: ShownMessage | null = await call(alice, "quote", { source: "joint", private: true });
    while (page !== null) {
      seen.push(...[...textOf(page).matchAll(/^-# ¶ (\d+)/gm)].map(([, number]) => Number(number)));
      page = labelsOf(page).includes("Later")
        ? (await shared.discord.press(alice, page, "Later")).reply
        : null;
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  });
});

describe("/sources", () => {
  test("lists what it knows, by words, and opens one to be read", async () => {
    const all = await call(alice, "sources");
    expect(textOf(all)).toMatch(/^\*\*3 sources/);
    const found = await call(alice, "sources", { query: "rmn" });
    expect(textOf(found)).toContain("RMN News Service");
    const key = found.components[0]?.components[0]?.options?.[0]?.value ?? "";
    const { reply } = await shared.discord.choose(alice, found, "Read one", [key]);
    expect(textOf(reply as ShownMessage)).toContain("-# ¶ 1\n> By RMN News Service");
    expect((await call(alice, "sources", { query: "zebra" })).content).toContain(
      "No source goes by",
    );
  });
});

describe("commands on a message", () => {
  const claim = {
    content: "They say that Yaseen Malik was sentenced to life in 2022.",
    author: { id: berta.id, username: "berta", discriminator: "0", avatar: null },
  };

  test("Find sources looks for sources to it, in private, and posts with a link to it", async () => {
    const { reply } = await shared.discord.onMessage(alice, "Find sources", claim);
    expect(reply?.isEphemeral).toBe(true);
    expect(textOf(reply as ShownMessage)).toContain("Mr. Yaseen Malik");
    const { followUps } = await shared.discord.press(alice, reply as ShownMessage, "Post publicly");
    expect(textOf(followUps[0] as ShownMessage)).toContain(
      "/900000000000000010/900000000000000060)",
    );
  });

  test("Find sources says so when nothing bears on it, or it has no text", async () => {
    const other = await shared.discord.onMessage(alice, "Find sources", {
      ...claim,
      content: "I baked bread.",
    });
    expect(other.reply?.content).toContain("Nothing in the sources bears on this message");
    const empty = await shared.discord.onMessage(alice, "Find sources", { ...claim, content: "" });
    expect(empty.reply?.content).toContain("no text");
  });

  test.each([
    ["was awarded a life sentence in 2022", "to the letter"],
    [
      "“Was awarded  a life sentence in 2022”",
      "Only this differs: case of the first letter and white space",
    ],
    [
      "Yaseen Malik, who was awarded a life sentence in 2023, and demanded his immediate acquittal",
      "~~2022~~ __**2023**__",
    ],
    ["The bakery opens at seven and sells bread.", "not in the sources"],
  ])("Verify quotation: %s", async (content, verdict) => {
    const { reply } = await shared.discord.onMessage(alice, "Verify quotation", {
      ...claim,
      content,
    });
    expect(reply?.isEphemeral).toBe(true);
    expect(textOf(reply as ShownMessage)).toContain(verdict);
  });

  test("/verify says the same of a text that is typed", async () => {
    const verdict = await call(alice, "verify", {
      text: "was awarded a life sentence in 2022",
      private: true,
    });
    expect(textOf(verdict)).toContain("to the letter");
    expect(textOf(verdict)).toContain("¶ 16 of 25");
  });
});

describe("about the bot", () => {
  test("/about and /privacy answer alone to who asks", async () => {
    const about = await call(alice, "about");
    expect(about.isEphemeral).toBe(true);
    expect(about.content).toContain("3 sources (44 passages)");
    expect(about.content).toContain("all-MiniLM-L6-v2");
    expect((await call(alice, "privacy")).content).toContain("never stored");
  });

  test("/corpus status says what is indexed and what readers thought", async () => {
    const status = await shared.discord.slash(
      boss,
      "corpus",
      {},
      { options: [{ name: "status", type: 1, options: [] }] },
    );
    expect(status.reply?.content).toContain("3 sources, 44 passages");
    expect(status.reply?.content).toContain("No document has a problem.");
  });
});

describe("/settings", () => {
  test("change at once how the bot answers, for managers only, and are kept", async () => {
    const panel = await call(boss, "settings");
    const refusal = await shared.discord.press(alice, panel, "Quotations");
    expect(refusal.reply?.content).toContain("Only those who may manage");

    const { reply: plain } = await shared.discord.press(boss, panel, "Quotations");
    expect(labelsOf(plain as ShownMessage)).toContain("Quotations: as plain text");
    const question = "Who is Yaseen Malik?";
    expect((await call(alice, "ask", { question })).content).toContain("> **Denounced");
    await shared.discord.press(boss, plain as ShownMessage, "Quotations");

    await shared.discord.press(boss, panel, "Answers");
    expect((await call(alice, "ask", { question })).isEphemeral).toBe(true);
    expect((await call(alice, "ask", { question, private: false })).isEphemeral).toBe(false);
    await shared.discord.press(boss, panel, "Answers");

    await shared.discord.press(boss, panel, "Mentions");
    expect(
      await shared.discord.say(alice, `<@90000000000000002> ${question}`, { waitMs: 300 }),
    ).toBeNull();
    await shared.discord.press(boss, panel, "Mentions");
    expect(await shared.discord.say(alice, `<@90000000000000002> ${question}`)).not.toBeNull();
  });

  test("where it answers, and who may ask", async () => {
    const panel = await call(boss, "settings");
    const question = "Who is Yaseen Malik?";
    await shared.discord.choose(boss, panel, "In every channel", [CHANNELS.library]);
    const elsewhere = await call(alice, "ask", { question });
    expect(elsewhere.isEphemeral).toBe(true);
    expect(elsewhere.content).toContain(`<#${CHANNELS.library}>`);
    expect(
      await shared.discord.say(alice, `<@90000000000000002> ${question}`, { waitMs: 300 }),
    ).toBeNull();
    const quoted = await call(alice, "quote", { source: "joint", paragraph: "1" });
    expect(quoted.content).toContain(`<#${CHANNELS.library}>`);
    const { reply: there } = await shared.discord.slash(
      alice,
      "ask",
      { question },
      { channel: CHANNELS.library },
    );
    expect(there?.isEphemeral).toBe(false);
    await shared.discord.choose(boss, panel, "In every channel", []);

    await shared.discord.choose(boss, panel, "Everybody may ask", [ROLE]);
    expect((await call(alice, "ask", { question })).content).toContain("roles do not let you");
    expect((await call(berta, "ask", { question })).isEphemeral).toBe(false);
    expect((await call(boss, "ask", { question })).isEphemeral).toBe(false);
    await shared.discord.choose(boss, panel, "Everybody may ask", []);
  });
});
