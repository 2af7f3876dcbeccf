import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Embedder } from "../../src/domain/embedder.ts";
import { inspectIndex } from "../../src/index/inspect-index.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestEmbedder } from "../support/test-model.ts";

test("an index of an older version is kept until it was made anew, which one line says", async () => {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory);
  await writeFile(join(directory, "tides.txt"), "The moon draws the sea.\n");
  const embedder = await openTestEmbedder();
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory, maxTokens, countTokens });
  const notices: string[] = [];
  const update = (by: Embedder) =>
    updateIndex({
      dataDirectory,
      corpus,
      embedder: by,
      progress: { begin() {}, advance() {}, end() {} },
      notify: (notice) => notices.push(notice),
      care: "check",
    });
  const condition = async () => (await inspectIndex({ dataDirectory, corpus, embedder })).kind;
  const bins = async () => (await readdir(dataDirectory)).filter((name) => name.endsWith(".bin"));

  await update(embedder);
  expect(await condition()).toBe("current");
  const older = new Database(join(dataDirectory, "index.sqlite"));
  older.pragma("user_version = 4");
  older.close();
  const before = await bins();
  expect(await condition()).toBe("other-version");

  const broken = { ...embedder, embedPassages: () => Promise.reject(new Error("cut short")) };
  await expect(update(broken)).rejects.toThrow("cut short");
  const kept = new Database(join(dataDirectory, "index.before.sqlite"), { readonly: true });
  expect(kept.prepare("SELECT count(*) FROM passages").pluck().get()).toBe(1);
  kept.close();
  expect(await bins()).toEqual(before);
  expect(await condition()).toBe("missing");

  await update(embedder);
  expect(await condition()).toBe("current");
  expect(await readdir(dataDirectory)).not.toContain("index.before.sqlite");
  expect(notices).toEqual([
    `The index in ${dataDirectory} is of another version: it is made anew from the corpus, and kept as index.before.sqlite until that is done.`,
  ]);
  await writeFile(join(directory, "tides.txt"), "The moon draws the sea, twice a day.\n");
  expect(await condition()).toBe("outdated");
});
