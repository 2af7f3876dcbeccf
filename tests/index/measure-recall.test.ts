import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { measureRecall } from "../../src/index/measure-recall.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestEmbedder } from "../support/test-model.ts";

test("of an index so small that the graph must find everything, recall is 1", async () => {
  const directory = await temporaryFolder();
  const dataDirectory = await temporaryFolder();
  const embedder = await openTestEmbedder();
  const { maxTokens, countTokens } = embedder;
  const questions = [(await embedder.embedQuestion("What draws the sea?")).vector];
  await expect(measureRecall(dataDirectory, { questions, count: 2 })).rejects.toThrow(
    /^There is no index in .*npm run index/,
  );
  for (const [place, words] of [
    "The moon draws the sea.",
    "Bread is baked.",
    "Fish swim.",
  ].entries())
    await writeFile(join(directory, `${place}.txt`), words);
  await updateIndex({
    dataDirectory,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    progress: { begin() {}, advance() {}, end() {} },
    notify() {},
    care: "check",
  });
  expect(await measureRecall(dataDirectory, { questions, count: 2 })).toBe(1);
  expect(await measureRecall(dataDirectory, { questions, count: 50 })).toBe(1);
});
