import { expect, test } from "vitest";
import { joinFindings } from "../../src/answering/join-findings.ts";

function finding(...passages: readonly [key: string, confidence: number][]) {
  return {
    chosen: passages.map(([key]) => ({ fullest: { passage: { key } } })),
    confidences: passages.map(([, confidence]) => confidence),
  };
}

test("the best of each question comes first, then the surest of the rest, nothing twice", () => {
  const one = finding(["a", 0.8], ["b", 0.4], ["c", 0.3]);
  const other = finding(["d", 0.9], ["a", 0.7], ["e", 0.6]);
  const { chosen, confidences } = joinFindings([one, other], 4);
  expect(chosen.map(({ fullest }) => fullest.passage.key)).toEqual(["a", "d", "e", "b"]);
  expect(confidences).toEqual([0.8, 0.9, 0.6, 0.4]);
});
