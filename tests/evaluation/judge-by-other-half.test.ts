import { expect, test } from "vitest";
import { judgeByOtherHalf } from "../../src/evaluation/judge-by-other-half.ts";

const kind = (answers: boolean, least: number) =>
  Array.from({ length: 20 }, (_, place) => ({
    confidence: least + place / 100,
    answers,
    weight: 1,
  }));
const answered = kind(true, 0.7);
const unanswered = kind(false, 0.1);

test("each half has questions of both kinds, in whatever order they were written", () => {
  const inTurn = answered.flatMap((one, place) => [one, ...unanswered.slice(place, place + 1)]);
  const held = judgeByOtherHalf(inTurn, 1);
  expect(held).toEqual(judgeByOtherHalf([...answered, ...unanswered], 1));
  expect(held).toHaveLength(40);
  // The least sure one with an answer is below all of the other half.
  const wrong = held.filter(({ answerable, quoted }) => answerable !== quoted);
  expect(wrong.map(({ answerable }) => answerable)).toEqual([true]);
});

test("the bar is the other half's as well", () => {
  const surest = { confidence: 0.99, answers: false, weight: 1 };
  const held = judgeByOtherHalf([...answered, surest, ...unanswered.slice(1)], 1);
  // The first half has the surest one, which is wrong, so nothing of the second is answered.
  const quoted = (half: typeof held) => half.filter((one) => one.quoted).length;
  expect([quoted(held.slice(0, 20)), quoted(held.slice(20))]).toEqual([10, 0]);
});
