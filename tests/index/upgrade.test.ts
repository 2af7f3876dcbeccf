import { readdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { Embedder } from "../../src/domain/embedder.ts";
import { inspectIndex } from "../../src/index/inspect-index.ts";
import { VECTORS_SINCE } from "../../src/index/schema.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { openIndexing } from "../support/open-indexing.ts";
import { openTestEmbedder } from "../support/test-model.ts";

test("vectors of an older version that are as they are now are not embedded again", async () => {
  const { directory, dataDirectory, update, condition, embedder } = await openUpgrading();
  await update(embedder);
  makeOlder(dataDirectory, VECTORS_SINCE);
  expect(await condition()).toBe("other-version");
  const broken = { ...embedder, embedPassages: () => Promise.reject(new Error("cut short")) };
  expect(await update(broken)).toMatchObject({ kind: "updated", embedded: 0 });
  expect(await condition()).toBe("current");
  expect(await readdir(dataDirectory)).not.toContain("index.before.sqlite");
  await writeFile(join(directory, "more.txt"), "Bread is baked.\n");
  expect(await update(embedder)).toMatchObject({ kind: "updated", embedded: 1 });
});

test("of the vectors of an older version those that nothing has any more are not kept", async () => {
  const { directory, dataDirectory, update, embedder } = await openUpgrading();
  await update(embedder);
  makeOlder(dataDirectory, VECTORS_SINCE);
  await writeFile(join(directory, "tides.txt"), "Bread is baked.\n");
  expect(await update(embedder)).toMatchObject({ kind: "updated", embedded: 1 });
  const newer = new Database(join(dataDirectory, "index.sqlite"), { readonly: true });
  expect(newer.prepare("SELECT count(*) FROM vectors").pluck().get()).toBe(1);
  newer.close();
});

test("a database that was put aside and is damaged costs embedding again, and no more", async () => {
  const { dataDirectory, update, condition, embedder } = await openUpgrading();
  await update(embedder);
  const kept = join(dataDirectory, "index.before.sqlite");
  makeOlder(dataDirectory, VECTORS_SINCE);
  await rename(join(dataDirectory, "index.sqlite"), kept);
  await writeFile(kept, Buffer.alloc((await stat(kept)).size, 7));
  expect(await update(embedder)).toMatchObject({ kind: "updated", embedded: 1 });
  expect(await condition()).toBe("current");
  expect(await readdir(dataDirectory)).not.toContain("index.before.sqlite");
});

test("an index of an older version is kept until it was made anew, which one line says", async () => {
  const { directory, dataDirectory, notices, update, condition, embedder } = await openUpgrading();
  const bins = async () => (await readdir(dataDirectory)).filter((name) => name.endsWith(".bin"));

  await update(embedder);
  expect(await condition()).toBe("current");
  makeOlder(dataDirectory, 4);
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

/** A corpus of one passage, and what is done with its index. */
async function openUpgrading() {
  const embedder = await openTestEmbedder();
  const { directory, dataDirectory, options, notices } = await openIndexing(embedder);
  await writeFile(join(directory, "tides.txt"), "The moon draws the sea.\n");
  const update = (by: Embedder) => updateIndex({ ...options, embedder: by });
  const condition = async () => (await inspectIndex(options)).kind;
  return { directory, dataDirectory, notices, update, condition, embedder };
}

/** As if the index had been made by a version before. */
function makeOlder(dataDirectory: string, version: number): void {
  const database = new Database(join(dataDirectory, "index.sqlite"));
  database.pragma(`user_version = ${version}`);
  database.close();
}
