import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { PassageIndex } from "../../src/domain/passage-index.ts";
import { IndexDamage } from "../../src/index/index-damage.ts";
import { openIndex } from "../../src/index/open-index.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { alterSourceText } from "../support/alter-source-text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestEmbedder } from "../support/test-model.ts";

const TIDES =
  "On Tides\n\nThe moon draws the sea.\n\nThe harbour fills.\n\nThe moon draws the sea.\n";

async function openTestIndex(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory);
  const embedder = await openTestEmbedder();
  const corpus = createCorpus({
    directory,
    maxTokens: embedder.maxTokens,
    countTokens: embedder.countTokens,
  });
  const silent = { begin() {}, advance() {}, end() {} };
  const reindex = async (texts: Readonly<Record<string, string>>): Promise<PassageIndex> => {
    for (const [name, text] of Object.entries(texts)) await writeFile(join(directory, name), text);
    const options = { dataDirectory, corpus, embedder, progress: silent, notify() {} };
    await updateIndex({ ...options, care: "check" });
    const index = await openIndex(dataDirectory, embedder.identity);
    if (typeof index === "string") throw new Error(index);
    return index;
  };
  return { index: await reindex(files), reindex, dataDirectory };
}

describe("the catalogue of an index", () => {
  test("opens a source with all its paragraphs, headings too", async () => {
    const { index } = await openTestIndex({ "tides.txt": TIDES });
    const [entry] = index.listSources();
    const reading = index.readSource(entry?.key ?? "");
    expect(entry?.paragraphs).toBe(4);
    expect(reading?.paragraphs.map(({ number, role, text }) => [number, role, text])).toEqual([
      [1, "heading", "On Tides"],
      [2, "text", "The moon draws the sea."],
      [3, "text", "The harbour fills."],
      [4, "text", "The moon draws the sea."],
    ]);
    for (const { start, end, text } of reading?.paragraphs ?? []) {
      expect(reading?.text.slice(start, end)).toBe(text);
    }
    expect(index.readSource("nobody-has-it")).toBeNull();
    index.close();
  });

  test("finds a passage by a key that outlives changes around it, equal words apart", async () => {
    const { index, reindex } = await openTestIndex({ "tides.txt": TIDES });
    const twins = index.matchAll(["moon"]).map((label) => index.read(label).passage);
    expect(twins.map(({ paragraph }) => paragraph)).toEqual([2, 4]);
    expect(new Set(twins.map(({ key }) => key)).size).toBe(2);
    index.close();

    const changed = await reindex({
      "a-new-one.txt": "Something quite different stands here.\n",
      "tides.txt": `${TIDES.replace("On Tides", "On Tides\n\nA paragraph came in between them.")}`,
    });
    expect(twins.map(({ key }) => changed.find(key)?.passage.paragraph)).toEqual([3, 5]);
    expect(changed.find("nobodys1")).toBeNull();
    changed.close();
  });

  test("finds the passages that hold every word, and none for a word that nobody wrote", async () => {
    const { index } = await openTestIndex({ "tides.txt": TIDES });
    const paragraphs = (terms: readonly string[]) =>
      index.matchAll(terms).map((label) => index.read(label).passage.paragraph);
    expect(paragraphs(["moon", "sea"])).toEqual([2, 4]);
    expect(paragraphs(["harbour", "moon"])).toEqual([]);
    expect(paragraphs(["zebra", "moon"])).toEqual([]);
    index.close();
  });

  test("does not read from a source whose text was altered", async () => {
    const { index, dataDirectory } = await openTestIndex({ "tides.txt": TIDES });
    const key = index.listSources()[0]?.key ?? "";
    index.close();
    alterSourceText(dataDirectory, "harbour", "barbour");
    const embedder = await openTestEmbedder();
    const altered = await openIndex(dataDirectory, embedder.identity);
    if (typeof altered === "string") throw new Error(altered);
    expect(() => altered.readSource(key)).toThrow(IndexDamage);
    altered.close();
  });

  test("is restricted to one source by its key", async () => {
    const { index } = await openTestIndex({ "tides.txt": TIDES, "moon.txt": "The moon is round." });
    const key = index.listSources().find(({ source }) => source.file === "moon.txt")?.key ?? "";
    const labels = [...(index.select({ source: key }) ?? [])];
    expect(labels.map((label) => index.read(label).source.file)).toEqual(["moon.txt"]);
    index.close();
  });
});
