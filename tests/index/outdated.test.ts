import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { updateIndex } from "../../src/index/update-index.ts";
import { hashEmbedder } from "../support/hash-embedder.ts";
import { openIndexing } from "../support/open-indexing.ts";

test("what is gone is gone while much else is being read, and reading goes on where it was ended", async () => {
  const embedder = hashEmbedder(32);
  const { directory, options, open: openState } = await openIndexing(embedder);
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
  const slow: typeof embedder = {
    ...embedder,
    embedPassages: (inputs) => opened.then(() => embedder.embedPassages(inputs)),
  };
  const sources = async () => {
    const index = await openState();
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
