import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Embedder } from "../../src/domain/embedder.ts";
import type { Library } from "../../src/domain/library.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { joinLibraries } from "../../src/main/join-libraries.ts";
import { type OpenLibrary, openLibrary } from "../../src/main/open-library.ts";
import { isOwnSource, ownSources } from "../../src/servers/own-sources.ts";
import { testJudge } from "../support/test-judge.ts";
import { testModelSettings } from "../support/test-model.ts";

const SERVER = "900000000000000001";
const FLOOD = "The flood of March 1953 destroyed forty-two houses in the village of Ellerby.";
const SHARED = {
  "flood.txt": `${FLOOD}\n\nThe church was spared.`,
  "annals.txt": "The bakers of Rennes bake their bread at night.\n\nThe bread is sold at dawn.",
};
const OWN = {
  "flood.txt": `${FLOOD} The mayor resigned in the same week.`,
  "rules.txt":
    "Members of the reading circle meet on the first Tuesday of each month.\n\nNobody may bring bread.",
};

let folder: string;
let embedder: Embedder;
let shared: OpenLibrary;
let own: OpenLibrary;
let joined: Library;

async function open(name: string, files: Readonly<Record<string, string>>) {
  const directory = join(folder, name);
  await mkdir(directory);
  for (const [file, words] of Object.entries(files)) {
    await writeFile(join(directory, file), words);
    const title = `Of ${name}: ${file.replace(".txt", "")}`;
    await writeFile(
      join(directory, `${file}.yaml`),
      `title: "${title}"\nurl: https://example.org/`,
    );
  }
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory, maxTokens, countTokens });
  return openLibrary({
    dataDirectory: join(folder, `${name}-data`),
    corpus: name === "own" ? ownSources(corpus, SERVER) : corpus,
    embedder,
    judge: testJudge,
    progress: { begin() {}, advance() {}, end() {} },
    notify() {},
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-joined-"));
  embedder = await createEmbedder(testModelSettings);
  shared = await open("shared", SHARED);
  own = await open("own", OWN);
  joined = joinLibraries({ shared, own, owns: (source) => isOwnSource(SERVER, source) });
});

afterAll(async () => {
  shared.close();
  own.close();
  await embedder.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (question: string) => joined.answer(question, { limit: 3, filter: {} });

describe("two libraries as one", () => {
  test.each([
    ["When does the reading circle meet?", "Of own: rules", "first Tuesday"],
    ["When do the bakers of Rennes bake?", "Of shared: annals", "bread at night"],
  ])("answer %j from %s", async (question, title, words) => {
    const answer = await ask(question);
    if (answer.kind !== "quoted") throw new Error("Nothing was found.");
    expect(answer.quotations[0]?.source.title).toBe(title);
    expect(answer.quotations[0]?.passage.text).toContain(words);
    expect(answer.confidence).toBe(answer.confidences[0]);
    // Behind the first, each library keeps its own order, which is not that of confidence.
    expect(answer.confidence).toBe(Math.max(...answer.confidences));
  });

  test("find nothing where neither of them answers", async () => {
    const { kind, ...rest } = await ask("How tall is Mount Everest?");
    expect(kind).toBe("nothing-found");
    expect(rest).toMatchObject({ closest: [{}, {}, {}] });
  });

  test("quote what both say once, the fuller, with the other beside it", async () => {
    const answer = await ask("How many houses did the flood of 1953 destroy?");
    if (answer.kind !== "quoted") throw new Error("Nothing was found.");
    const [first, ...others] = answer.quotations;
    expect(first?.source.title).toBe("Of own: flood");
    expect(first?.alsoReported?.map(({ source }) => source.title)).toEqual(["Of shared: flood"]);
    expect(others.map(({ passage }) => passage.text)).not.toContain(FLOOD);
    const found = await joined.findPassage(first?.passage.key ?? "");
    if (found === null) throw new Error("It is gone.");
    const reports = await joined.findReports(found.passage);
    expect(reports.map(({ source }) => source.title)).toEqual(["Of shared: flood"]);
  });

  test("list the sources of both in one order, and find each by its title", async () => {
    const titles = async (words: string) =>
      (await joined.findSources(words)).map(({ source }) => source.title);
    expect(await titles("")).toEqual([
      ...["Of own: flood", "Of own: rules", "Of shared: annals", "Of shared: flood"],
    ]);
    expect(await titles("of shared: fl")).toEqual(["Of shared: flood"]);
    const keys = (await joined.findSources("")).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect((await joined.readSource(key))?.entry.key).toBe(key);
  });

  test("turn the pages of a search from one into the other", async () => {
    const whole = await joined.search("bread", { skip: 0, limit: 10 });
    expect(whole?.total).toBe(3);
    const paged: Quotation[] = [];
    for (let skip = 0; skip < 3; skip++)
      paged.push(...((await joined.search("bread", { skip, limit: 1 }))?.found ?? []));
    const texts = (found: readonly Quotation[]) => found.map(({ passage }) => passage.text);
    expect(texts(paged)).toEqual(texts(whole?.found ?? []));
    expect(await joined.search('""', { skip: 0, limit: 1 })).toBeNull();
  });

  test("verify a text by the nearer of them, and name every place", async () => {
    const verdictOf = async (text: string) => (await joined.verify(text))[0]?.verdict;
    expect(await verdictOf("Nobody may bring bread.")).toMatchObject({ kind: "exact" });
    expect(await verdictOf("The bread is sold at dusk, not at dawn.")).toMatchObject({
      kind: "altered",
    });
    const flood = await verdictOf(FLOOD);
    if (flood?.kind !== "exact") throw new Error("It is not exact.");
    expect(flood.places.map(({ entry }) => entry.source.title).sort()).toEqual([
      ...["Of own: flood", "Of shared: flood"],
    ]);
  });

  test("describe, compare and link both", async () => {
    expect(await joined.describe()).toMatchObject({ sources: 4, passages: 7 });
    const { compared } = await joined.compare("Who may bring bread, and when is it sold?", {
      filter: {},
    });
    expect(compared.length).toBeLessThanOrEqual(4);
    for (const { source } of await joined.findSources("")) {
      const link = await joined.link(source, { start: 0, end: 12 });
      expect(link).toContain("https://example.org/#:~:text=");
    }
  });
});
