import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { Fault } from "../../src/domain/fault.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { type OpenLibrary, openLibrary } from "../../src/main/open-library.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { testModelSettings } from "../support/test-model.ts";

const folder = join(modelDirectory, "../verifying");
const PARAGRAPHS = [
  "The council did not accept the 12 proposals of Mr. Haddad on 3 May 2021, and it said so — plainly.",
  "It “regretted” the delay… and asked for a report within the year.",
  "Haddad answered that the harbour would be closed in winter, whatever the council’s view.",
];

let library: OpenLibrary;
let close = async () => {};
beforeAll(async () => {
  await mkdir(join(folder, "corpus"), { recursive: true });
  await writeFile(join(folder, "corpus", "council.txt"), `${PARAGRAPHS.join("\n\n")}\n`);
  await writeFile(join(folder, "corpus", "wire.txt"), `A wire report.\n\n${PARAGRAPHS[2]}\n`);
  const embedder = await createEmbedder(testModelSettings);
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory: join(folder, "corpus"), maxTokens, countTokens });
  const progress = { begin() {}, advance() {}, end() {} };
  const options = { dataDirectory: join(folder, "data"), corpus, embedder, progress, notify() {} };
  library = await openLibrary(options);
  close = async () => {
    library.close();
    await embedder.close();
  };
});
afterAll(() => close());

describe("a quotation is exact", () => {
  test.each([
    ["a whole paragraph", PARAGRAPHS[0] ?? "", true],
    ["a part of a sentence", "did not accept the 12 proposals of Mr. Haddad", true],
    ["with quotation marks around it", "“asked for a report within the year”", true],
    [
      "as Discord quotes it, with bold and a source below",
      "> It “regretted” the **delay**…\n— Council, 2021",
      true,
    ],
    ["over the end of a paragraph", "and it said so — plainly.\n\nIt “regretted” the delay…", true],
    ["with other quotation marks", 'It "regretted" the delay...', false],
    ["with another dash and more space", "and it  said so - plainly", false],
    ["with a capital at its beginning", "Asked for a report", false],
  ])("%s", async (_what, words, isToTheLetter) => {
    expect(await library.verify(words)).toMatchObject({});
  });

  test("in every source that has it, each place a slice of it", async () => {
    const verdict = await library.verify("the harbour would be closed in winter");
    const places = verdict.kind === "exact" ? verdict.places : [];
    expect(places.map(({ entry }) => entry.source.file).sort()).toEqual([
      "council.txt",
      "wire.txt",
    ]);
    expect(places.every(({ text }) => text === "the harbour would be closed in winter")).toBe(true);
    expect(places.map(({ first }) => first).sort()).toEqual([2, 3]);
  });
});

describe("a quotation is altered", () => {
  test.each([
    ["a number", "did not accept the 13 proposals of Mr. Haddad on 3 May 2021", "12", "13"],
    [
      "a negation that is dropped",
      "The council did accept the 12 proposals of Mr. Haddad",
      "not",
      null,
    ],
    [
      "a negation that is added",
      "Haddad answered that the harbour would not be closed in winter",
      null,
      "not",
    ],
    [
      "a name",
      "The council did not accept the 12 proposals of Mr. Hadid on 3 May 2021",
      "Haddad",
      "Hadid",
    ],
    ["a date", "proposals of Mr. Haddad on 4 May 2021, and it said so", "3", "4"],
    ["a word within", "asked for a letter within the year", "report", "letter"],
  ])("by %s", async (_what, words, missing, added) => {
    const verdict = await library.verify(words);
    if (verdict.kind !== "altered") throw new Error(`It is ${verdict.kind}.`);
    const texts = (kind: string) =>
      verdict.differences.filter((one) => one.kind === kind).map(({ text }) => text);
    expect(texts("missing")).toEqual(missing === null ? [] : [missing]);
    expect(texts("added")).toEqual(added === null ? [] : [added]);
  });
});

test("a text that stands nowhere is absent, with what comes closest", async () => {
  const verdict = await library.verify("In the winter months the port of Haddad stays shut.");
  expect(verdict.kind).toBe("absent");
  expect(verdict.kind === "absent" && verdict.closest?.passage.text).toBe(PARAGRAPHS[2]);
});

test.each(["", " “…” "])("no words (%j) stand nowhere", async (words) => {
  expect(await library.verify(words)).toEqual({ kind: "absent", closest: null });
});

test("a text that is too long to be a quotation is a fault in a sentence", async () => {
  await expect(library.verify("x ".repeat(2001))).rejects.toThrow(Fault);
});
