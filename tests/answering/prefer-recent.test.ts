import { expect, test } from "vitest";
import { preferRecent } from "../../src/answering/prefer-recent.ts";
import { recencyOf } from "../../src/answering/recency-of.ts";
import { quotationFixture } from "../terminal/quotation-fixture.ts";

function orderOf(judged: readonly (readonly [string | null, number])[]) {
  const { chosen, confidences } = preferRecent(
    {
      chosen: judged.map(([date]) => ({ fullest: { source: { date } } })),
      confidences: judged.map(([, confidence]) => confidence),
    },
    0.5,
  );
  return chosen.map(({ fullest }, place) => [fullest.source.date, confidences[place]]);
}

test("of what answers about equally well the newest comes first, without a date last", () => {
  expect(
    orderOf([
      ["2019", 0.9],
      [null, 0.88],
      ["2024-09-25", 0.8],
      ["2024-10", 0.76],
    ]),
  ).toEqual([
    ["2024-10", 0.76],
    ["2024-09-25", 0.8],
    ["2019", 0.9],
    [null, 0.88],
  ]);
});

test("what answers clearly worse stays behind, however new it is", () => {
  expect(
    orderOf([
      ["2019", 0.9],
      ["2024", 0.7],
    ]),
  ).toEqual([
    ["2019", 0.9],
    ["2024", 0.7],
  ]);
});

test("nothing below the bar comes before anything above it", () => {
  expect(
    orderOf([
      ["2019", 0.55],
      ["2024", 0.49],
    ]),
  ).toEqual([
    ["2019", 0.55],
    ["2024", 0.49],
  ]);
  expect(
    orderOf([
      ["2019", 0.45],
      ["2024", 0.44],
    ]),
  ).toEqual([
    ["2019", 0.45],
    ["2024", 0.44],
  ]);
});

test("the newest date among the quotations, and those who report the same, is told with the day", () => {
  const now = new Date("2026-11-24T23:00:00Z");
  const old = quotationFixture({ sentences: ["One."], source: { date: "2019" } });
  const newer = quotationFixture({ sentences: ["One."], source: { date: "2019-05-02" } });
  const asked = "What is the latest statement?";
  expect(recencyOf(asked, [{ ...old, alsoReported: [newer] }], now)).toEqual({
    recency: { newest: "2019-05-02", today: "2026-11-24" },
  });
  const undated = quotationFixture({ sentences: ["One."], source: { date: null } });
  expect(recencyOf(asked, [undated], now).recency?.newest).toBeNull();
  expect(recencyOf("Who was it?", [old], now)).toEqual({});
});
