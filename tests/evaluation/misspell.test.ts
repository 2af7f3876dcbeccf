import { expect, test } from "vitest";
import { misspell } from "../../src/evaluation/misspell.ts";

const question = "Which foreign ministers attended the emergency meeting?";

test("a misspelt question differs in as many words as wanted, each by one letter at most", () => {
  for (let stream = 0; stream < 50; stream++) {
    const words = misspell(question, { words: 2, seed: 1, stream }).split(" ");
    const changed = question.split(" ").filter((word, place) => word !== words[place]);
    expect(changed.length).toBeLessThanOrEqual(2);
    for (const [place, word] of question.split(" ").entries()) {
      expect(Math.abs((words[place] as string).length - word.length)).toBeLessThanOrEqual(1);
    }
  }
});

test("the same seed and stream make the same slips, another stream makes others", () => {
  const slip = (stream: number) => misspell(question, { words: 1, seed: 1, stream });
  expect(slip(3)).toBe(slip(3));
  expect(new Set(Array.from({ length: 20 }, (_, stream) => slip(stream))).size).toBeGreaterThan(10);
});

test("nothing is misspelt where no word is wanted or long enough", () => {
  expect(misspell(question, { words: 0, seed: 1, stream: 1 })).toBe(question);
  expect(misspell("Who is he?", { words: 2, seed: 1, stream: 1 })).toBe("Who is he?");
});
