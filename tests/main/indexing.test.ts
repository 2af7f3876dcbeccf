import { cp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { formatProblem } from "../../src/corpus/format-problem.ts";
import type { Embedder } from "../../src/domain/embedder.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { openIndex } from "../../src/index/open-index.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { openLibrary } from "../../src/main/open-library.ts";
import { alterSourceText } from "../support/alter-source-text.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { QUESTION, QUOTED, smallCorpus } from "../support/small-corpus.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestEmbedder, testModelSettings } from "../support/test-model.ts";

let embedder: Embedder;
beforeAll(async () => {
  embedder = await createEmbedder(testModelSettings);
});
afterAll(() => embedder.close());

const CLOSING = "When does the library close?";
const closes = (hour: string) =>
  `The library closes at ${hour} in the evening.\n\nIt is closed on Sundays.\n`;

describe("bringing the index up to date", () => {
  test("embeds only what is new or changed, and forgets what is gone", async () => {
    const { update, write, remove, quote } = await smallCorpus(embedder);
    expect(await update()).toMatchObject({ kind: "updated", embedded: 4 });
    expect(await update()).toEqual({ kind: "unchanged" });

    await write("library.txt", closes("nine"));
    expect(await update()).toMatchObject({ kind: "updated", embedded: 2 });
    expect((await quote(CLOSING))[0]).toContain("nine");

    await write("library.txt", closes("six"));
    expect(await update()).toMatchObject({ kind: "updated", embedded: 1 });
    expect((await quote(CLOSING))[0]).toContain("six");

    await remove("library.txt");
    expect(await update()).toMatchObject({ kind: "updated", embedded: 0 });
    expect((await quote(CLOSING)).join()).not.toContain("library");
  });

  test("a paragraph that moved to another document is not embedded again", async () => {
    const { update, write, remove, quote } = await smallCorpus(embedder);
    await write("a.txt", closes("nine"));
    await update();
    await remove("a.txt");
    await write("b.txt", `Opening hours of the house of books are below.\n\n${closes("nine")}`);
    expect(await update()).toMatchObject({ kind: "updated", embedded: 1 });
    expect((await quote(CLOSING))[0]).toContain("nine");
  });

  test("a document whose id another one holds is told each time, and takes its place when that goes", async () => {
    const { update, write, remove, quote } = await smallCorpus(embedder);
    const line = (text: string) => JSON.stringify({ id: "library", text });
    await write("a.jsonl", line("The library closes at nine in the evening."));
    await write("b.jsonl", line("The library closes at six in the evening."));
    for (let run = 0; run < 2; run++) {
      const outcome = await update();
      expect(outcome.kind === "updated" && outcome.problems.map(formatProblem)).toEqual([
        'b.jsonl  The id "library" is already that of a source in a.jsonl: this one is left out until it has an id of its own.',
      ]);
    }
    await remove("a.jsonl");
    expect(await update()).toMatchObject({ kind: "updated", embedded: 1 });
    expect((await quote(CLOSING))[0]).toContain("six");
  });

  test("a corpus that was emptied is refused, and nothing that was embedded is forgotten", async () => {
    const { update, options } = await smallCorpus(embedder);
    await update();
    const directory = await temporaryFolder();
    const { maxTokens, countTokens } = embedder;
    const corpus = createCorpus({ directory, maxTokens, countTokens });
    await expect(updateIndex({ ...options, corpus, care: "verify" })).rejects.toThrow(
      "There is nothing to quote from in",
    );
    expect(await update()).toEqual({ kind: "unchanged" });
  });

  test("another setting of the model is noticed, and the index made for it", async () => {
    const { update, options } = await smallCorpus(embedder);
    await update();
    const other = await openTestEmbedder({ passagePrefix: "passage: " });
    const changed = { ...options, embedder: other };
    expect(await openIndex(options.dataDirectory, other.identity)).toBe("other-model");
    expect(await updateIndex({ ...changed, care: "verify" })).toMatchObject({ embedded: 4 });
    const library = await openLibrary(changed);
    const answer = await library.answer(QUESTION, { limit: 1, filter: {} });
    library.close();
    expect(answer.kind === "quoted" && answer.quotations[0]?.passage.text).toBe(QUOTED);
  });

  test("npm run index says what it did, and that another process is at it", async () => {
    const { directory, dataDirectory, write } = await smallCorpus(embedder);
    await write("a.jsonl", JSON.stringify({ id: "twice", text: "One holds the id." }));
    await write("b.jsonl", JSON.stringify({ id: "twice", text: "Another one wants it." }));
    const environment = {
      CORPUS_DIR: directory,
      DATA_DIR: dataDirectory,
      MODEL_DIR: modelDirectory,
    };
    const { stderr } = await runVerb("index-corpus", { environment });
    expect(stderr).toContain("5 passages embedded: 3 sources");
    expect(stderr).toContain('The id "twice" is already that of a source in a.jsonl');

    const holder = new Database(join(dataDirectory, "lock.sqlite"));
    holder.exec("BEGIN EXCLUSIVE");
    const busy = await runVerb("index-corpus", { environment });
    holder.close();
    expect(busy.stderr).toContain("Another process is changing the index");
    expect(busy.code).toBe(1);
  });
});

/** What may happen to a file. */
const HARMS: readonly (readonly [string, (file: string) => Promise<void>])[] = [
  ["removed", (file) => rm(file)],
  ["cut in half", async (file) => truncate(file, Math.floor((await readFile(file)).length / 2))],
  ["emptied", (file) => truncate(file, 0)],
  [
    "overwritten with other bytes",
    async (file) => {
      const bytes = await readFile(file);
      await writeFile(file, bytes.fill(0x5a, bytes.length >> 2));
    },
  ],
];

describe("an index that is not whole", () => {
  test.each(HARMS)("answers as before after each of its files was %s", async (_, harm) => {
    const corpus = await smallCorpus(embedder);
    const { dataDirectory, options, update, write } = corpus;
    await update();
    // A reader of the state before keeps the journal of the next one from being written back, as a
    // bot that is killed would; a lock leaves its own journal.
    const reader = await openIndex(dataDirectory, embedder.identity);
    await write("library.txt", closes("nine"));
    await update();
    const whole = await temporaryFolder();
    await cp(dataDirectory, whole, { recursive: true });
    if (typeof reader !== "string") reader.close();

    const kinds = (await readdir(whole)).map((name) => name.replace(/-[0-9a-f]+\.bin/, ""));
    expect(kinds.sort()).toEqual([
      "graph",
      "index.sqlite",
      "index.sqlite-shm",
      "index.sqlite-wal",
      "lock.sqlite",
      "words",
    ]);
    for (const name of await readdir(whole)) {
      const folder = await temporaryFolder();
      await cp(whole, folder, { recursive: true });
      await harm(join(folder, name));
      const library = await openLibrary({ ...options, dataDirectory: folder });
      for (const [question, words] of [
        [QUESTION, QUOTED],
        [CLOSING, "nine"],
      ] as const) {
        const answer = await library.answer(question, { limit: 1, filter: {} });
        expect(answer.kind === "quoted" && answer.quotations[0]?.passage.text, name).toContain(
          words,
        );
      }
      library.close();
    }
    for (const notice of corpus.notices) expect(notice).toMatch(/made anew from/);
  });

  test("a word altered in a stored source is never quoted, and the fault is told", async () => {
    const { update, dataDirectory, quote, notices, options } = await smallCorpus(embedder);
    await update();
    alterSourceText(dataDirectory, "harbour", "gardens");
    await expect(quote(QUESTION)).rejects.toThrow();
    expect(notices.join()).toContain("is not what its source says and is not quoted");

    await updateIndex({ ...options, care: "rebuild" });
    expect(await quote(QUESTION)).toContain(QUOTED);
  });
});
