import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { generateCorpus } from "../../src/evaluation/generate-corpus.ts";
import { generateQuestions } from "../../src/evaluation/generate-questions.ts";

const corpus = [...generateCorpus({ seed: 1, passages: 250 })];
const paragraphs = corpus.flatMap(({ text }) => text.split("\n\n"));

describe("the generated corpus", () => {
  test("never changes for a seed, so that figures of different days compare", () => {
    expect(hash(corpus)).toBe("d7093cc84258dcd0959f47799c0c23acb20ed9c7f5079561c14be312a0afdfec");
  });

  test("is another one for another seed", () => {
    expect(hash([...generateCorpus({ seed: 2, passages: 250 })])).not.toBe(hash(corpus));
  });

  test("begins with the sources of a smaller one", () => {
    expect([...generateCorpus({ seed: 1, passages: 100 })]).toEqual(corpus.slice(0, 5));
  });

  test("has as many passages as asked for, twenty a source", () => {
    expect(paragraphs).toHaveLength(250);
    expect(corpus.map(({ text }) => text.split("\n\n").length)).toEqual([
      ...Array.from({ length: 12 }, () => 20),
      10,
    ]);
  });

  test("has paragraphs of 3 to 6 sentences and 60 to 120 words", () => {
    for (const paragraph of paragraphs) {
      const sentences = paragraph.match(/\.(?= |$)/g)?.length ?? 0;
      const words = paragraph.split(" ").length;
      expect(sentences).toBeGreaterThanOrEqual(3);
      expect(sentences).toBeLessThanOrEqual(6);
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(120);
    }
  });

  test("repeats no passage and no id", () => {
    expect(new Set(paragraphs).size).toBe(250);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });

  test("speaks of other things in each source", () => {
    const [first, second] = corpus.map(({ text }) => new Set(text.match(/\b[a-z]{6,}\b/g)));
    const shared = [...(first ?? [])].filter((word) => second?.has(word));
    expect(shared.length).toBeLessThan((first?.size ?? 0) / 2);
  });
});

describe("generated questions", () => {
  const questions = generateQuestions({ seed: 1, passages: 250, count: 100 });

  test("never change for a seed and a size", () => {
    expect(hash(questions)).toBe(
      "0c4d8f64bc244d949d8ba693c4bc9823b5922794f3987c27fe2c4cb6f02ad46e",
    );
  });

  test("hold words of the passage that they were made from", () => {
    for (const { text, sourceId, paragraph } of questions) {
      const source = corpus.find(({ id }) => id === sourceId);
      const passage = source?.text.split("\n\n")[paragraph - 1]?.toLowerCase() ?? "";
      const words = text.toLowerCase().match(/\b[a-z]{5,}\b/g) ?? [];
      const absent = words.filter((word) => !passage.includes(word) && !leads.has(word));
      expect(absent).toEqual([]);
    }
  });

  test("mostly fit one passage only", () => {
    const answered = questions.filter(({ text }) => {
      const words = text.toLowerCase().match(/\b[a-z]{5,}\b/g) ?? [];
      const asked = words.filter((word) => !leads.has(word));
      return (
        paragraphs.filter((one) => asked.every((word) => one.toLowerCase().includes(word)))
          .length === 1
      );
    });
    expect(answered.length).toBeGreaterThan(80);
  });

  test("have some ten words", () => {
    const lengths = questions.map(({ text }) => text.split(" ").length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(18);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(total / lengths.length).toBeGreaterThan(8);
    expect(total / lengths.length).toBeLessThan(14);
  });
});

const leads: ReadonlySet<string> = new Set(["where", "which"]);

function hash(values: readonly object[]): string {
  const lines = values.map((value) => `${JSON.stringify(value)}\n`);
  return createHash("sha256").update(lines.join("")).digest("hex");
}
