import { expect, test } from "vitest";
import { answerMessage } from "../../src/discord/answer-message.ts";
import { createWordings } from "../../src/discord/create-wordings.ts";
import { quotationFixture } from "../terminal/quotation-fixture.ts";

test("in the menu, communiqués of one series are told apart by date, and failing that by file", () => {
  const title = `Joint Communiqué of the Meeting of the Ministers of the ${"Great ".repeat(9)}Lake Basin`;
  const meeting = (id: string, date: string) =>
    quotationFixture({ sentences: ["They met."], source: { id, file: `${id}.txt`, title, date } });
  const quotations = [
    meeting("a", "2021-04-12"),
    meeting("b", "2021-11-09"),
    meeting("c", "2021-11-09"),
  ];
  const { components } = answerMessage(
    {
      kind: "quoted",
      question: "When did they meet?",
      confidence: 0.9,
      confidences: quotations.map(() => 0.9),
      bar: 0.5,
      elapsedMs: 1,
      quotations: quotations.map((one, at) => ({
        ...one,
        passage: { ...one.passage, key: `abcdefg${at}` },
      })),
    },
    {
      audience: "one",
      style: "embed",
      wording: createWordings()("en"),
      question: null,
      about: null,
    },
  );
  const menu = components[0]?.components[0];
  const labels =
    menu !== undefined && "options" in menu ? menu.options.map(({ label }) => label) : [];
  expect(labels.map((label) => label.slice(0, 40))).toEqual([
    "1. ¶ 3 · 12 April 2021 · Joint Communiqu",
    "2. ¶ 3 · 9 November 2021 · b.txt · Joint",
    "3. ¶ 3 · 9 November 2021 · c.txt · Joint",
  ]);
});
