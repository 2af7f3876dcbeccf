import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { generateMutations } from "../../src/evaluation/generate-mutations.ts";
import { measureVerification } from "../../src/evaluation/measure-verification.ts";
import { MUTATION_KINDS } from "../../src/evaluation/mutation.ts";
import { openLibrary } from "../../src/main/open-library.ts";
import { shippedData } from "../support/shipped-data.ts";
import { testJudge } from "../support/test-judge.ts";
import { testModelSettings } from "../support/test-model.ts";

test("of 1,000 mutated sentences none with another number, name or negation passes as exact", async () => {
  const embedder = await createEmbedder(testModelSettings);
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory: "corpus", maxTokens, countTokens });
  const progress = { begin() {}, advance() {}, end() {} };
  const options = {
    dataDirectory: shippedData,
    corpus,
    embedder,
    judge: testJudge,
    progress,
    notify() {},
  };
  const library = await openLibrary(options);
  try {
    const paragraphs: string[] = [];
    for (const { key } of await library.findSources("")) {
      const reading = await library.readSource(key);
      paragraphs.push(...(reading?.paragraphs ?? []).map(({ text }) => text));
    }
    const mutations = generateMutations({ seed: 7, count: 1000, paragraphs });
    expect(mutations).toHaveLength(1000);
    expect(new Set(mutations.map(({ kind }) => kind)).size).toBe(MUTATION_KINDS.length);
    const { passed, accuracy } = await measureVerification(mutations, library.verify);
    expect(passed).toEqual([]);
    expect(accuracy).toBeGreaterThanOrEqual(0.97);
  } finally {
    library.close();
    await embedder.close();
  }
});
