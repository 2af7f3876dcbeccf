import { describe, expect, test } from "vitest";
import { PEOPLE, type Person } from "../support/discord/reading-room.ts";
import { shareBot } from "../support/discord/share-bot.ts";
import { labelsOf, type ShownMessage, textOf } from "../support/discord/shown-message.ts";

const { alice, berta } = PEOPLE;
/** The user's two reports have the answer from the same wire. */
const WIRE = "What did the Contact Group call on the United Nations Secretary-General to do?";
/** All three documents answer it, each in its own words. */
const RIGHTS = "What did the Contact Group say about human rights?";

const shared = shareBot();
const { call } = shared;

async function press(person: Person, message: ShownMessage, label: string): Promise<ShownMessage> {
  const { reply, followUps } = await shared.discord.press(person, message, label);
  const shown = followUps[0] ?? reply;
  if (shown === null) throw new Error(`Nothing came of "${label}".`);
  return shown;
}

describe("what several sources say", () => {
  test("is one quotation, the fullest, with the others named below it", async () => {
    const reply = await call(berta, "ask", { question: WIRE, private: true });
    const text = textOf(reply);
    expect(text).toContain("Security Council's (UNSC) resolutions");
    expect(text).toContain("Auch berichtet von: RMN News Service, ¶ 10");
  });

  test("is named again when the quotation is posted from its button alone", async () => {
    const reply = await call(berta, "ask", { question: WIRE, private: true });
    const before = shared.discord.publicMessages().length;
    await press(berta, reply, "Öffentlich posten");
    const posted = shared.discord.publicMessages()[before];
    expect(textOf(posted as ShownMessage)).toContain("RMN News Service, ¶ 10");
  });
});

describe("/compare", () => {
  test("shows one quotation a source, earliest first, to everybody with the question", async () => {
    const reply = await call(alice, "compare", { question: RIGHTS });
    expect(reply.content).toContain(RIGHTS);
    expect(reply.content).toContain("3 sources, la plus ancienne d'abord");
    const shown = reply.embeds.map(({ description = "" }) => description);
    expect(shown).toHaveLength(3);
    expect(shown[0]).toContain("25 septembre 2024");
    expect(new Set(shown.map((one) => one.split("\n— ")[1])).size).toBe(3);
  });

  test("says that one source alone has nothing to be compared with, and shows it", async () => {
    const question = "Who is Yaseen Malik?";
    const reply = await call(berta, "compare", { question, private: true });
    expect(textOf(reply)).toContain("Mr. Yaseen Malik");
    expect(textOf(reply)).toContain("Nur eine Quelle antwortet darauf");
  });

  test("leaves out what is older than a date that people type", async () => {
    const options = { question: RIGHTS, since: "September 2024", private: true };
    expect(textOf(await call(berta, "compare", options))).toContain("Nur eine Quelle antwortet");
    const unreadable = await call(berta, "compare", { ...options, since: "soon" });
    expect(textOf(unreadable)).toContain("soon");
    expect(unreadable.embeds).toEqual([]);
  });

  test("finds nothing as /ask does", async () => {
    const question = "How do I bake bread?";
    const reply = await call(berta, "compare", { question, private: true });
    expect(reply.embeds).toEqual([]);
    expect(reply.content).toContain("Nichts in den Quellen");
  });
});

describe("the button to compare", () => {
  test("is there when several sources answer, and opens them for who presses alone", async () => {
    const answer = await call(berta, "ask", { question: RIGHTS });
    const label = labelsOf(answer).find((one) => one === "Comparer les sources");
    const comparison = await press(berta, answer, label ?? "");
    expect(comparison.isEphemeral).toBe(true);
    expect(comparison.content).toContain("die früheste zuerst");
    expect(comparison.embeds.length).toBeGreaterThan(1);
  });

  test("is not there when one source answers alone", async () => {
    const answer = await call(berta, "ask", { question: "Who is Yaseen Malik?", private: true });
    expect(labelsOf(answer)).not.toContain("Quellen vergleichen");
  });
});

test("a question for what is latest is told how old the newest source is", async () => {
  const question = "What is the latest that the Contact Group said about human rights?";
  const reply = await call(berta, "ask", { question, private: true });
  expect(textOf(reply)).toMatch(/Neueste Quelle hier: 25\. September 2024, .* alt\./);
  const plain = await call(berta, "ask", { question: RIGHTS, private: true });
  expect(textOf(plain)).not.toContain("Neueste Quelle");
});
