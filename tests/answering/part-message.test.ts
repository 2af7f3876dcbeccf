import { describe, expect, test } from "vitest";
import { partMessage } from "../../src/answering/part-message.ts";

describe("what asks in a message is asked by itself", () => {
  test.each<[message: string, ...asking: string[]]>([
    ["I'm writing an essay. Who chaired the meeting? Just curious.", "Who chaired the meeting?"],
    ["hi. who is dr. malik? thx", "who is dr. malik?"],
    ["Wir streiten gerade.\nWer hat das Treffen geleitet?", "Wer hat das Treffen geleitet?"],
    ["hey guys, quick one: what did they demand", "what did they demand"],
    ["Who chaired it? And when was it? We wonder.", "Who chaired it?", "And when was it?"],
    ["I read about Malik. who sentenced him", "who sentenced him"],
    ["Really? Who chaired it?", "Who chaired it?"],
    ["最近読んだ。会議はいつですか？", "会議はいつですか？"],
  ])("%j", (message, ...asking) => {
    expect(partMessage(message)).toEqual({ sentences: asking, ask: true });
  });
});

describe("the whole is asked alone", () => {
  test.each([
    ["Who is Mr. Malik?", "one sentence"],
    ["Wie viele flohen bis zum 18. Jahrhundert?", "an ordinal ends none"],
    ["No way. I doubt it.", "none of it asks, or states anything"],
    [
      "Who was it? When was it? Where was it? Why was it? How was it?",
      "more than are asked one by one",
    ],
    ["the OIC: 57 states", "no question behind the colon"],
    ["I wonder. Why?", "a word that asks nothing by itself"],
    ["???", "no word"],
  ])("%j: %s", (message) => {
    expect(partMessage(message).sentences).toEqual([]);
  });
});

test("of a message that asks nothing, each sentence that states something", () => {
  expect(partMessage("You are wrong. India violated the Geneva conventions. lol")).toEqual({
    sentences: ["India violated the Geneva conventions."],
    ask: false,
  });
});
