import { cp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { generateCorpus } from "../../src/evaluation/generate-corpus.ts";
import { answerJsonSchema } from "../../src/terminal/answer-json.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb, startVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const QUESTION = "Who is Yaseen Malik?";
const QUOTED = "Mr. Yaseen Malik";

async function newEnvironment() {
  const corpus = await temporaryFolder();
  await cp("corpus", corpus, { recursive: true });
  return { CORPUS_DIR: corpus, DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
}

async function firstQuotation(environment: Readonly<Record<string, string>>, question = QUESTION) {
  const { stdout, stderr } = await runVerb("ask", { words: ["--json", question], environment });
  const answer = answerJsonSchema.parse(JSON.parse(stdout));
  return { text: answer.quotations[0]?.text ?? "", stderr };
}

describe("bringing the index up to date", () => {
  test("embeds only what is new or changed, and forgets what is gone", async () => {
    const environment = await newEnvironment();
    const index = async () => (await runVerb("index-corpus", { environment })).stderr;
    expect(await index()).toMatch(/\d\d passages embedded: 3 sources/);
    expect(await index()).toContain("The index is up to date: 3 sources");

    const added = join(environment.CORPUS_DIR, "library.txt");
    await writeFile(
      added,
      "The library closes at nine in the evening.\n\nIt is closed on Sundays.",
    );
    expect(await index()).toContain("2 passages embedded: 4 sources");
    expect((await firstQuotation(environment, "When does the library close?")).text).toContain(
      "nine",
    );

    await writeFile(added, "The library closes at six in the evening.\n\nIt is closed on Sundays.");
    expect(await index()).toContain("1 passage embedded: 4 sources");
    expect((await firstQuotation(environment, "When does the library close?")).text).toContain(
      "six",
    );

    await rm(added);
    expect(await index()).toContain("0 passages embedded: 3 sources");
    expect((await firstQuotation(environment, "When does the library close?")).text).not.toContain(
      "library",
    );
  });

  test("a paragraph that moved to another document is not embedded again", async () => {
    const environment = await newEnvironment();
    await writeFile(
      join(environment.CORPUS_DIR, "a.txt"),
      "The library closes at nine in the evening.",
    );
    await runVerb("index-corpus", { environment });
    await rm(join(environment.CORPUS_DIR, "a.txt"));
    await writeFile(
      join(environment.CORPUS_DIR, "b.txt"),
      "The library closes at nine in the evening.",
    );
    const { stderr } = await runVerb("index-corpus", { environment });
    expect(stderr).toContain("0 passages embedded: 4 sources");
  });

  test("a document whose id another one holds is told each time, and takes its place when that goes", async () => {
    const environment = await newEnvironment();
    const line = (text: string) => JSON.stringify({ id: "library", text });
    const first = join(environment.CORPUS_DIR, "a.jsonl");
    await writeFile(first, line("The library closes at nine."));
    await writeFile(join(environment.CORPUS_DIR, "b.jsonl"), line("The library closes at six."));
    const index = async () => (await runVerb("index-corpus", { environment })).stderr;
    for (let run = 0; run < 2; run++) {
      expect(await index()).toContain('The id "library" is already that of a source in a.jsonl');
    }
    expect((await runVerb("start", { environment })).stderr).toContain("1 problem, see");
    await rm(first);
    expect(await index()).toContain("1 passage embedded: 4 sources");
    expect((await firstQuotation(environment, "When does the library close?")).text).toContain(
      "six",
    );
  });

  test("a corpus that was emptied is refused, and nothing that was embedded is forgotten", async () => {
    const environment = await newEnvironment();
    await runVerb("index-corpus", { environment });
    const empty = { ...environment, CORPUS_DIR: await temporaryFolder() };
    const { code, stderr } = await runVerb("index-corpus", { environment: empty });
    expect(stderr).toContain("There is nothing to quote from in");
    expect(code).toBe(1);
    const again = await runVerb("index-corpus", { environment });
    expect(again.stderr).toContain("The index is up to date: 3 sources");
  });

  test("another setting of the model is noticed, and the index made for it", async () => {
    const environment = await newEnvironment();
    await runVerb("index-corpus", { environment });
    const changed = { ...environment, MODEL_PASSAGE_PREFIX: "passage: " };
    const { stderr } = await runVerb("index-corpus", { environment: changed });
    expect(stderr).toMatch(/[1-9]\d passages embedded: 3 sources/);
    expect((await firstQuotation(changed)).text).toContain(QUOTED);
  });
});

describe("an index that is not whole", () => {
  test.each([
    ["removed", (file: string) => rm(file)],
    [
      "cut in half",
      async (file: string) => truncate(file, Math.floor((await readFile(file)).length / 2)),
    ],
    ["emptied", (file: string) => truncate(file, 0)],
    [
      "overwritten with other bytes",
      async (file: string) => {
        const bytes = await readFile(file);
        await writeFile(file, bytes.fill(0x5a, bytes.length >> 2));
      },
    ],
  ])("answers as before after each of its files was %s", async (_, harm) => {
    const environment = await newEnvironment();
    await runVerb("index-corpus", { environment });
    const files = (await readdir(environment.DATA_DIR)).filter((name) =>
      /\.(bin|sqlite)$/.test(name),
    );
    expect(files.map((name) => name.replace(/-.*/, ""))).toEqual(
      expect.arrayContaining(["graph", "index.sqlite", "words"]),
    );
    for (const kind of ["graph", "words", "index.sqlite"]) {
      const name = (await readdir(environment.DATA_DIR)).find((one) => one.startsWith(kind));
      await harm(join(environment.DATA_DIR, name ?? ""));
      const { text, stderr } = await firstQuotation(environment);
      expect(text, kind).toContain(QUOTED);
      expect(stderr, kind).not.toMatch(/^\s+at /m);
    }
  });

  test.each([
    ["passage", "UPDATE passages SET text = replace(text, 'prominent', 'obscure')"],
    ["source", "UPDATE sources SET text = replace(text, 'prominent', 'obscure')"],
  ])("a word altered in the stored %s is never quoted, and the fault is told", async (_, harm) => {
    const environment = await newEnvironment();
    await runVerb("index-corpus", { environment });
    const database = new Database(join(environment.DATA_DIR, "index.sqlite"));
    expect(database.prepare(harm).run().changes).toBeGreaterThan(0);
    database.close();
    const { stdout, stderr } = await runVerb("ask", { words: ["--json", QUESTION], environment });
    expect(stdout).not.toContain("obscure");
    expect(stdout).not.toContain(QUOTED);
    expect(stderr).toContain("is not what its source says and is not quoted");

    await runVerb("index-corpus", { words: ["--rebuild"], environment });
    expect((await firstQuotation(environment)).text).toContain(QUOTED);
  });

  test("a killed process leaves what was there before, and the next one goes on where it stopped", async () => {
    const environment = await newEnvironment();
    await runVerb("index-corpus", { environment });
    const lines = [...generateCorpus({ seed: 1, passages: 600 })].map((source) =>
      JSON.stringify(source),
    );
    await writeFile(join(environment.CORPUS_DIR, "many.jsonl"), lines.join("\n"));

    const child = startVerb("index-corpus", { environment });
    await new Promise<void>((resolve) => {
      child.stderr.on("data", (text: Buffer) => text.includes("Reading the corpus") && resolve());
    });
    await setTimeout(1500);

    const meanwhile = await firstQuotation(environment);
    expect(meanwhile.text).toContain(QUOTED);
    const second = await runVerb("index-corpus", { environment });
    expect(second.stderr).toContain("Another process is changing the index");
    expect(second.code).toBe(1);
    child.kill("SIGKILL");

    const { stderr } = await runVerb("index-corpus", { environment });
    const embedded = Number(/([\d,]+) passages? embedded/.exec(stderr)?.[1]);
    expect(embedded).toBeGreaterThan(0);
    expect(embedded).toBeLessThan(600);
    expect(stderr).toContain("33 sources");
    const files = await readdir(environment.DATA_DIR);
    expect(files.filter((name) => name.endsWith(".bin"))).toHaveLength(2);
  });
});
