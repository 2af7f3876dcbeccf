import { describe, expect, test } from "vitest";
import { preferFinding } from "../../src/answering/prefer-finding.ts";

function finding(confidence: number, terms: readonly string[], words: readonly string[]) {
  return {
    confidence,
    terms: terms.map((term) => ({ term, weight: 1 })),
    chosen: [{ words: new Set(words) }],
  };
}

describe("a follow-up", () => {
  test("leans on the subject when it says nothing by itself", () => {
    const alone = finding(0.1, [], ["rain"]);
    const withSubject = finding(0.9, ["meeting"], ["meeting", "monday"]);
    expect(preferFinding(alone, withSubject)).toBe(withSubject);
  });

  test("leans on the subject when what that finds bears on the question", () => {
    const alone = finding(0.3, ["chair"], ["rain"]);
    const withSubject = finding(0.8, ["meeting", "chair"], ["meeting", "chair"]);
    expect(preferFinding(alone, withSubject)).toBe(withSubject);
  });

  test("is not answered by the subject alone", () => {
    const alone = finding(0.1, ["bake", "bread"], ["rain"]);
    const withSubject = finding(0.9, ["meeting", "bake", "bread"], ["meeting"]);
    expect(preferFinding(alone, withSubject)).toBe(alone);
  });

  test("stands alone when it is answered better that way", () => {
    const alone = finding(0.9, ["capital"], ["capital"]);
    const withSubject = finding(0.6, ["meeting", "capital"], ["capital"]);
    expect(preferFinding(alone, withSubject)).toBe(alone);
  });
});
