import { describe, expect, test } from "vitest";
import { CHANNELS, PEOPLE, type Person } from "../support/discord/reading-room.ts";
import { shareBot } from "../support/discord/share-bot.ts";
import { labelsOf, type ShownMessage, textOf } from "../support/discord/shown-message.ts";

const { alice, berta, boss } = PEOPLE;
const QUESTION = "Who is Yaseen Malik?";
const ANSWER = "one of the most prominent Kashmiri leaders, Mr. Yaseen Malik";

const shared = shareBot();
const { call } = shared;

/** What a press brings up for who pressed. */
async function press(person: Person, message: ShownMessage, label: string): Promise<ShownMessage> {
  const { reply, followUps } = await shared.discord.press(person, message, label);
  const shown = followUps[0] ?? reply;
  if (shown === null) throw new Error(`Nothing came of "${label}".`);
  return shown;
}

describe("/ask", () => {
  test("quotes the source to everybody, in the language of the server, with the question", async () => {
    const reply = await call(alice, "ask", { question: QUESTION });
    expect(reply.isEphemeral).toBe(false);
    const text = textOf(reply);
    expect(text).toMatch(
      /^Who is Yaseen Malik\?\n-# The Ministers and Senior Officials: \[…\]\n> \*\*Denounced/,
    );
    expect(text).toContain("**Joint Communique of the Meeting of the OIC Contact Group");
    expect(text).toContain("25 septembre 2024 · ¶ 16");
    expect(text).not.toContain("%");
    expect(labelsOf(reply)).toHaveLength(5);
  });

  test("answers who asks alone, in their own language, when they want that", async () => {
    const reply = await call(berta, "ask", { question: QUESTION, private: true });
    expect(reply.isEphemeral).toBe(true);
    expect(textOf(reply)).toContain("25. September 2024");
    expect(textOf(reply)).not.toContain(QUESTION);
  });

  test("says in one sentence that nothing answers, and shows the closest only when asked", async () => {
    const reply = await call(alice, "ask", { question: "How do I bake bread?" });
    expect(reply.embeds).toEqual([]);
    expect(reply.content.split("\n")).toHaveLength(1);
    expect(reply.content).toContain("/chercher");
    const [label = ""] = labelsOf(reply);
    const closest = await press(alice, reply, label);
    expect(closest.isEphemeral).toBe(true);
    expect(closest.embeds[0]?.footer?.text).toContain("not an answer");
    expect(textOf(closest)).toMatch(/^> /m);
  });

  test("answers from one source, and from a time that people can type", async () => {
    const { choices } = await shared.discord.suggest(alice, "ask", { source: "commun" });
    expect(choices).toHaveLength(1);
    expect(choices[0]?.name).toMatch(/^Joint Communique/);
    const source = choices[0]?.value;
    const from = async (options: Record<string, unknown>) =>
      textOf(
        await call(alice, "ask", {
          question: "What about human rights?",
          private: true,
          ...options,
        }),
      );
    expect(await from({ source })).toContain("Joint Communique");
    expect(await from({ since: "September 2024" })).toContain("Joint Communique");
    expect(await from({ before: "2020" })).not.toContain("Joint Communique");
  });

  test.each([
    ["since", "soon", "is no date that I can read"],
    ["source", "zebra crossing", "No source goes by"],
  ])("says alone to who asks what it cannot read in %s", async (option, typed, sentence) => {
    const before = shared.discord.publicMessages().length;
    const reply = await call(alice, "ask", { question: QUESTION, [option]: typed });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.content).toContain(sentence);
    expect(shared.discord.publicMessages()).toHaveLength(before);
  });

  test("writes a plain quote block where it may not embed links", async () => {
    const reply = await call(alice, "ask", { question: QUESTION }, { appPermissions: "2048" });
    expect(reply.embeds).toEqual([]);
    expect(reply.content).toContain("> **Denounced the Indian authorities");
  });
});

describe("calling the bot in a message", () => {
  test("a mention is answered as a reply to it, without calling anybody", async () => {
    const answer = await shared.discord.say(alice, `<@90000000000000002> ${QUESTION}`);
    expect(textOf(answer as ShownMessage)).toContain(ANSWER);
    expect(answer?.reference).not.toBeNull();
    const { body } = shared.discord.requests.at(-1) as { body: { allowed_mentions: unknown } };
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  test("a message that does not call it is not answered", async () => {
    expect(await shared.discord.say(alice, QUESTION, { waitMs: 300 })).toBeNull();
  });

  test("nor a reply that does not mention it, whose words it is not sent", async () => {
    const first = (await shared.discord.say(
      alice,
      `<@90000000000000002> ${QUESTION}`,
    )) as ShownMessage;
    const where = { replyTo: first.id, pings: false, waitMs: 300 };
    expect(await shared.discord.say(alice, "And when was he sentenced?", where)).toBeNull();
  });

  test("a mention without a question is told how to ask", async () => {
    const answer = await shared.discord.say(alice, "<@90000000000000002>");
    expect(answer?.content).toContain("/demander");
  });

  test("a direct message is answered without a mention", async () => {
    const answer = await shared.discord.say(alice, QUESTION, { channel: CHANNELS.direct });
    expect(textOf(answer as ShownMessage)).toContain(ANSWER);
    expect(labelsOf(answer as ShownMessage)).not.toContain("Post publicly");
  });

  test("a reply to its answer is read with the question before in mind", async () => {
    const first = await shared.discord.say(alice, `<@90000000000000002> ${QUESTION}`);
    const answer = await shared.discord.say(alice, "And when was he sentenced?", {
      replyTo: (first as ShownMessage).id,
    });
    expect(textOf(answer as ShownMessage)).toContain("life sentence in 2022");
  });

  test("a reply to an answer of /ask, too, and one about something else is refused", async () => {
    const first = await call(alice, "ask", { question: QUESTION });
    const leaning = await shared.discord.say(alice, "And his sentence?", { replyTo: first.id });
    expect(textOf(leaning as ShownMessage)).toContain("life sentence in 2022");
    const other = await shared.discord.say(alice, "How do I bake bread?", { replyTo: first.id });
    expect(other?.embeds).toEqual([]);
  });

  test("in a thread the name of the thread is what a follow-up is about", async () => {
    const answer = await shared.discord.say(alice, "<@90000000000000002> And his sentence?", {
      channel: CHANNELS.thread,
    });
    expect(textOf(answer as ShownMessage)).toContain("life sentence in 2022");
    const reply = await call(
      alice,
      "ask",
      { question: "And his sentence?" },
      { channel: CHANNELS.thread },
    );
    expect(textOf(reply)).toContain("life sentence in 2022");
  });
});

describe("what can be done with an answer", () => {
  test("Show context shows the paragraphs around to who pressed, and reads on both ways", async () => {
    const answer = await call(alice, "ask", { question: QUESTION });
    const context = await press(berta, answer, labelsOf(answer)[0] as string);
    expect(context.isEphemeral).toBe(true);
    expect(textOf(context)).toContain("-# ▸ ¶ 16\n> **Denounced");
    expect(textOf(context)).toMatch(/-# ¶ 1[57]\n> /);
    const labels = labelsOf(context);
    const later = await press(berta, context, labels.at(-1) as string);
    expect(later.id).toBe(context.id);
    expect(textOf(later)).not.toBe(textOf(context));
    expect(textOf(later)).not.toContain("▸");
  });

  test("More shows the next quotations, one at a time, and the menu any of them", async () => {
    const answer = await call(boss, "ask", { question: QUESTION, private: true });
    const second = await press(boss, answer, "More (6)");
    expect(second.id).toBe(answer.id);
    expect(second.embeds[0]?.footer?.text).toBe("Further quotation · 2 of 7");
    const { reply: fifth } = await shared.discord.choose(boss, second, "Another quotation", ["4"]);
    expect(fifth?.embeds[0]?.footer?.text).toBe("Further quotation · 5 of 7");
  });

  test("what somebody presses below a public answer is shown to them alone", async () => {
    const answer = await call(alice, "ask", { question: QUESTION });
    const more = await press(berta, answer, labelsOf(answer)[1] as string);
    expect(more.isEphemeral).toBe(true);
    expect(more.id).not.toBe(answer.id);
  });

  test("Post publicly posts what was picked, once, with who shared it", async () => {
    const answer = await call(boss, "ask", { question: QUESTION, private: true });
    const { reply: second } = await shared.discord.choose(boss, answer, "Another quotation", ["1"]);
    const picked = second as ShownMessage;
    const before = shared.discord.publicMessages().length;
    const [one, other] = await Promise.all([
      shared.discord.press(boss, picked, "Post publicly"),
      shared.discord.press(boss, picked, "Post publicly"),
    ]);
    expect(shared.discord.publicMessages()).toHaveLength(before + 1);
    const posted = shared.discord.publicMessages().at(-1) as ShownMessage;
    expect(textOf(posted)).toContain(`<@${boss.id}>`);
    expect(posted.embeds[0]?.description?.split("\n")[0]).toBe(
      picked.embeds[0]?.description?.split("\n")[0],
    );
    const said = [...one.followUps, ...other.followUps, one.reply, other.reply];
    expect(said.filter((message) => message?.content.includes("posted already"))).toHaveLength(1);
    expect(labelsOf((one.reply ?? other.reply) as ShownMessage)).toContain("Posted");
  });

  test("Post publicly asks at that moment whether the person may write there", async () => {
    const answer = await call(alice, "ask", { question: QUESTION, private: true });
    const before = shared.discord.publicMessages().length;
    const muted = { ...alice, permissions: 1024n };
    const refusal = await press(muted, answer, "Post publicly");
    expect(refusal.content).toContain("You may not post here");
    expect(shared.discord.publicMessages()).toHaveLength(before);
  });

  test("Helpful and Not helpful are counted once a person, by passage and day alone", async () => {
    const answer = await call(boss, "ask", { question: QUESTION, private: true });
    const before = shared.records.feedbackOf("90000000000000001");
    const thanks = await press(boss, answer, "Helpful");
    expect(thanks.isEphemeral).toBe(true);
    await press(boss, answer, "Helpful");
    await press(alice, answer, "Helpful");
    await press(boss, answer, "Not helpful");
    expect(shared.records.feedbackOf("90000000000000001")).toEqual({
      helpful: before.helpful + 1,
      notHelpful: before.notHelpful + 1,
    });
  });
});
