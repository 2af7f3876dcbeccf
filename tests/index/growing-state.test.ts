import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CommittedState } from "../../src/index/commit-state.ts";
import type { OpenIndex } from "../../src/index/open-index.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { hashEmbedder } from "../support/hash-embedder.ts";
import { openIndexing } from "../support/open-indexing.ts";

test("the next state grows out of the one that answers, which goes on knowing what it knew", async () => {
  const embedder = hashEmbedder(32);
  const { directory, dataDirectory, options, notices, open } = await openIndexing(embedder);
  const write = (name: string, count = 3) =>
    writeFile(
      join(directory, `${name}.txt`),
      Array.from({ length: count }, (_, at) => `Ship ${at} is named in ${name}.`).join("\n\n"),
    );
  const { vector } = await embedder.embedQuestion("Ship 1 is named.");
  /** Of all passages that the graph finds. */
  const sources = async (index: OpenIndex) => {
    const near = await index.nearest(vector, { count: 1000, among: null });
    expect(near).toHaveLength(index.summary.passages);
    return [...new Set(near.map(({ label }) => index.read(label).source.file))].sort();
  };

  await write("first");
  await write("second");
  await updateIndex(options);
  const before = await open();

  await rm(join(directory, "second.txt"));
  await write("third", 300);
  const outdated = AbortSignal.abort();
  expect(await updateIndex({ ...options, answering: before.state, outdated })).toEqual({
    kind: "outdated",
  });
  expect(await sources(before)).toEqual(["first.txt", "second.txt"]);

  let made: CommittedState | undefined;
  const take = (state: CommittedState) => {
    made = state;
  };
  await updateIndex({ ...options, answering: before.state, take });
  expect(await sources(before)).toEqual(["first.txt", "second.txt"]);
  const next = await open(made);
  expect(next.state).toBe(made);
  expect(await sources(next)).toEqual(["first.txt", "third.txt"]);
  before.close();
  expect(await sources(next)).toEqual(["first.txt", "third.txt"]);

  const read = await open();
  expect(await sources(read)).toEqual(["first.txt", "third.txt"]);
  expect(await read.nearest(vector, { count: 20, among: null })).toEqual(
    await next.nearest(vector, { count: 20, among: null }),
  );
  // A file that went missing meanwhile is made again, though nobody here needs it.
  await rm(join(dataDirectory, next.state.manifest.graph.name));
  expect(notices).toEqual([]);
  await updateIndex({ ...options, answering: next.state });
  expect(notices).toEqual([
    `A file of the index in ${dataDirectory} is missing or damaged: it is made anew from what is stored.`,
  ]);
  expect(await sources(await open())).toEqual(["first.txt", "third.txt"]);
  next.close();
  read.close();
});
