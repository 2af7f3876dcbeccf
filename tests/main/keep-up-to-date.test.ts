import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Embedder } from "../../src/domain/embedder.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { keepUpToDate } from "../../src/main/keep-up-to-date.ts";
import { openBotLibrary } from "../../src/main/open-bot-library.ts";
import { openLibrary } from "../../src/main/open-library.ts";
import { QUESTION, QUOTED, smallCorpus } from "../support/small-corpus.ts";
import { testModelSettings } from "../support/test-model.ts";

let embedder: Embedder;
beforeAll(async () => {
  embedder = await createEmbedder(testModelSettings);
});
afterAll(() => embedder.close());

/** A bot's library over a corpus of its own, answering already. */
async function openLiving() {
  const corpus = await smallCorpus(embedder);
  const faults: unknown[] = [];
  const open = async () => {
    const library = await openBotLibrary({
      ...corpus.options,
      report: (error) => faults.push(error),
      changed() {},
    });
    onTestFinished(() => library.close());
    return library;
  };
  const library = await open();
  const matches = async (words: string) =>
    (await library.search(words, { skip: 0, limit: 1 }))?.total ?? 0;
  return { ...corpus, library, matches, faults };
}

/** Fails by the test's own time limit. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(25);
}

describe("while a bot answers", () => {
  test("a document is answered from once it is saved, and no longer once it is gone", async () => {
    const { library, matches, write, remove, directory, faults } = await openLiving();
    await write("port.txt", "The lighthouse of Ouessant is painted in black and white.\n");
    await until(async () => (await matches("lighthouse")) === 1);
    await write("port.txt", "The lighthouse of Ouessant is painted in red.\n");
    await until(async () => (await matches("lighthouse red")) === 1);
    await remove("port.txt");
    await until(async () => (await matches("lighthouse")) === 0);
    await mkdir(join(directory, "deeper"));
    await write("deeper/port.txt", "The lighthouse is deeper.\n");
    await until(async () => (await matches("lighthouse deeper")) === 1);
    const answer = await library.answer(QUESTION, { limit: 1, filter: {} });
    expect(answer.kind === "quoted" && answer.quotations[0]?.passage.text).toBe(QUOTED);
    expect(faults).toEqual([]);
  });

  test("it is told in the way that was asked for then, not as when it was opened", async () => {
    const { options, write } = await smallCorpus(embedder);
    const told: string[] = [];
    const tellingOf = (when: string) => ({
      begin: () => void told.push(when),
      advance() {},
      end() {},
    });
    const library = await openLibrary({ ...options, progress: tellingOf("opening") });
    onTestFinished(() => library.close());
    told.length = 0;
    const upkeep = keepUpToDate(library, {
      ...options,
      progress: tellingOf("upkeep"),
      report() {},
      changed() {},
    });
    onTestFinished(() => upkeep.close());
    await write("port.txt", "The lighthouse of Ouessant is painted in black and white.\n");
    await until(async () => told.length > 0);
    expect(told).toEqual(["upkeep"]);
  });

  test("what another process makes of the index is taken up without being told", async () => {
    const { library, options, matches } = await openLiving();
    const other = await smallCorpus(embedder);
    await other.write("port.txt", "The lighthouse of Ouessant is painted in black and white.\n");
    const before = library.summary().indexedAt;
    const { updateIndex } = await import("../../src/index/update-index.ts");
    await updateIndex({ ...options, corpus: other.options.corpus, care: "check" });
    await until(async () => library.summary().indexedAt !== before);
    expect(await matches("lighthouse")).toBe(1);
  });

  test("a corpus that cannot be read is told once, and the state before goes on answering", async () => {
    const { library, remove, write, matches, faults } = await openLiving();
    await remove("tides.txt");
    await remove("bread.txt");
    await until(async () => faults.length > 0);
    expect(String(faults[0])).toContain("There is nothing to quote from in");
    expect(library.summary().sources).toBeGreaterThan(0);
    await write("port.txt", "The lighthouse of Ouessant is painted in black and white.\n");
    await until(async () => (await matches("lighthouse")) === 1);
    expect(library.summary().sources).toBe(1);
    expect(faults).toHaveLength(1);
  });
});
