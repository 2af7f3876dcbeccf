import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { openIndex } from "../../src/index/open-index.ts";
import { type UpdateOptions, updateIndex } from "../../src/index/update-index.ts";
import { hashEmbedder } from "../support/hash-embedder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("what is gone is gone while much else is being read, and reading goes on where it was ended", async () => {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory);
  const write = (name: string, count: number) =>
    writeFile(
      join(directory, name),
      Array.from({ length: count }, (_, at) => `Ship ${at} is named in ${name}.`).join("\n\n"),
    );
  await write("kept.txt", 3);
  await write("gone.txt", 3);
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const embedder = hashEmbedder(32);
  const slow: typeof embedder = {
    ...embedder,
    embedPassages: (inputs) => opened.then(() => embedder.embedPassages(inputs)),
  };
  const { maxTokens, countTokens } = embedder;
  const options: UpdateOptions = {
    dataDirectory,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    progress: { begin() {}, advance() {}, end() {} },
    notify() {},
    care: "check",
  };
  const sources = async () => {
    const index = await openIndex(dataDirectory, embedder.identity);
    if (typeof index === "string") throw new Error(`The index is ${index}.`);
    index.close();
    return index.summary.sources;
  };
  await updateIndex(options);

  await write("more.txt", 300);
  await rm(join(directory, "gone.txt"));
  const outdated = new AbortController();
  const updating = updateIndex({ ...options, embedder: slow, outdated: outdated.signal });
  while ((await sources()) !== 1) await wait(10);
  outdated.abort();
  open();
  expect(await updating).toEqual({ kind: "outdated" });
  expect(await sources()).toBe(1);

  const rest = await updateIndex(options);
  expect(rest).toMatchObject({ kind: "updated", embedded: 300 - 128 });
  expect(await sources()).toBe(2);
});
