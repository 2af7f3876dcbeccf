import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analyzeWords } from "../../src/index/analyze-words.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { hashEmbedder } from "../support/hash-embedder.ts";
import { openIndexing } from "../support/open-indexing.ts";

const embedder = hashEmbedder(32);

test("what a killed update left is in nobody's way, and an update leaves nothing, even when it fails", async () => {
  const { directory, dataDirectory, options, open } = await openIndexing(embedder);
  await writeFile(join(directory, "ships.txt"), "The Alma sails on Monday.");
  await mkdir(dataDirectory);
  await writeFile(join(dataDirectory, "next.sqlite"), "cut short");

  const broken = { ...embedder, embedPassages: () => Promise.reject(new Error("no model")) };
  await expect(updateIndex({ ...options, embedder: broken })).rejects.toThrow("no model");
  expect(await readdir(dataDirectory)).not.toContain("next.sqlite");

  expect(await updateIndex(options)).toMatchObject({ kind: "updated", embedded: 1 });
  expect(await readdir(dataDirectory)).not.toContain("next.sqlite");
  const index = await open();
  expect(index.summary).toMatchObject({ sources: 1, passages: 1 });
  index.close();
});

test("what several sources say is embedded once, and found in each", async () => {
  const { directory, options, open } = await openIndexing(embedder);
  const text = "The Alma sails on Monday.\n\nThe Bonn sails on Friday.";
  for (const name of ["one.txt", "two.txt"]) await writeFile(join(directory, name), text);

  expect(await updateIndex(options)).toMatchObject({ kind: "updated", embedded: 2 });
  const index = await open();
  const found = index.match(analyzeWords("Monday"), { count: 5, among: null }).best.map(index.read);
  expect(found.map(({ source }) => source.file).sort()).toEqual(["one.txt", "two.txt"]);
  expect(found.every(index.proves)).toBe(true);
  index.close();
});

test("many small sources are put down with turns for others in between", async () => {
  const { directory, options } = await openIndexing(embedder);
  const lines = Array.from({ length: 3000 }, (_, at) =>
    JSON.stringify({ id: `ship-${at}`, text: `Ship ${at} sails on Monday.` }),
  );
  await writeFile(join(directory, "ships.jsonl"), lines.join("\n"));
  let inOneTurn = 0;
  let most = 0;
  const { corpus } = options;
  const counting: typeof corpus = {
    ...corpus,
    splitPassages(source) {
      if (inOneTurn === 0) {
        setImmediate(() => {
          inOneTurn = 0;
        });
      }
      most = Math.max(most, ++inOneTurn);
      return corpus.splitPassages(source);
    },
  };
  await updateIndex({ ...options, corpus: counting });
  expect(most).toBeLessThan(1500);
});
