import { describe, expect, test } from "vitest";
import { waysToAsk } from "../../src/answering/ways-to-ask.ts";

describe("what asks in a message is asked by itself, and with what stands around it", () => {
  test.each<[message: string, ...asking: string[]]>([
    ["I'm writing an essay. Who chaired the meeting? Just curious.", "Who chaired the meeting?"],
    ["hi. who is dr. malik? thx", "Who is dr. malik?"],
    ["Wir streiten gerade.\nWer hat das Treffen geleitet?", "Wer hat das Treffen geleitet?"],
    ["hey guys, quick one: what did they demand", "what did they demand"],
    ["Who chaired it? And when was it? We wonder.", "Who chaired it?", "And when was it?"],
    ["I read about Malik. who sentenced him", "who sentenced him"],
    ["最近読んだ。会議はいつですか？", "会議はいつですか？"],
  ])("%j", (message, ...asking) => {
    const { alone, inContext } = waysToAsk(message);
    expect(alone.map((sentence) => sentence.toLowerCase())).toEqual(
      asking.map((sentence) => sentence.toLowerCase()),
    );
    expect(inContext).toEqual([message]);
  });
});

describe("the whole is asked alone", () => {
  test.each([
    ["Who is Mr. Malik?", "one sentence"],
    ["India violated the conventions. It denies that.", "none of it asks"],
    ["Who? When? Where? Why?", "more questions than are asked one by one"],
    ["the OIC: 57 states", "no question behind the colon"],
    ["???", "no word"],
  ])("%j: %s", (message) => {
    expect(waysToAsk(message)).toEqual({ alone: [message], inContext: [] });
  });
});

test("behind its subject last, whole", () => {
  expect(waysToAsk("Thanks. And when?", "Who is Malik?")).toEqual({
    alone: ["And when?"],
    inContext: ["Thanks. And when?", "Who is Malik?\nThanks. And when?"],
  });
  expect(waysToAsk("And when?", "Who is Malik?")).toEqual({
    alone: ["And when?"],
    inContext: ["Who is Malik?\nAnd when?"],
  });
});
