import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { readCorpusFile } from "../../src/corpus/read-corpus-file.ts";
import { readDocument } from "../../src/corpus/read-document.ts";
import { readFileApart } from "../../src/corpus/read-file-apart.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a file read in a thread of its own is the same, with its own metadata and its folder's", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "a"));
  await writeFile(join(folder, "a", "metadata.yaml"), "publisher: The Quay");
  await writeFile(join(folder, "a", "rain.txt"), "It rains.\n\nIt pours.");
  const apart = await readFileApart(folder, "a/rain.txt");
  expect(apart).toEqual(await readCorpusFile(folder, "a/rain.txt", readDocument));
  expect(apart.located[0]?.sourceText.source.publisher).toBe("The Quay");
});

test("who waits for something else does not wait for a large file", async () => {
  const folder = await temporaryFolder();
  const text = "The ferry leaves at nine. It returns at five in the afternoon. ".repeat(60);
  const lines = Array.from({ length: 4000 }, (_, id) => JSON.stringify({ id, text }));
  await writeFile(join(folder, "large.jsonl"), lines.join("\n"));
  const corpus = createCorpus({ directory: folder, maxTokens: 256, countTokens: () => 1 });

  let longest = 0;
  let before = performance.now();
  const look = () => {
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  };
  const started = performance.now();
  const watch = setInterval(look, 1);
  const { sources } = await corpus.readFile("large.jsonl");
  look();
  clearInterval(watch);
  expect(sources).toHaveLength(4000);
  expect(longest).toBeLessThan((performance.now() - started) / 2);
});
