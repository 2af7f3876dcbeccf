import { expect, test } from "vitest";
import { typeChattily } from "../../src/evaluation/type-chattily.ts";

test("every question keeps its words, with a sentence before, behind, or on both sides", () => {
  const [before, behind, both] = ["Who is he", "Who is he?", "Who is he?"].map(typeChattily);
  expect(before).toMatch(/^[A-Z].*\. Who is he\?$/);
  expect(behind).toMatch(/^Who is he\? .+[.!]$/);
  expect(both).toMatch(/^[A-Z].*\. Who is he\? .+$/);
});
