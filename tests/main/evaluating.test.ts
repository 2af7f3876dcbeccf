import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { preparePage } from "../../src/main/prepare-page.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("npm run evaluate", () => {
  test("keeps an index for each folder, though two have one name, and embeds nothing again", async () => {
    const folder = await temporaryFolder();
    const library = join(folder, "one", "set");
    const museum = join(folder, "two", "set");
    await writeSet(library, "The library closes at nine in the evening.");
    await writeSet(museum, "The museum closes at five in the afternoon.");
    const page = join(folder, "reports", "page.html");
    const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
    const evaluate = (words: readonly string[]) =>
      runVerb("evaluate", { words: [...words, library, museum], environment });

    const first = await evaluate(["--html", page]);
    expect(first.stderr).toContain("Reading the corpus");
    expect(first.stdout).toContain(`set in ${library}`);
    expect(first.code).toBe(0);

    const again = await evaluate(["--json"]);
    expect(again.stderr).not.toContain("Reading the corpus");
    const reports = again.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(reports.map(({ name }) => name)).toEqual([`set in ${library}`, `set in ${museum}`]);
    expect(reports.map(({ ranking }) => ranking.hitAt1)).toEqual([1, 1]);

    const written = await readFile(page, "utf8");
    expect(written).toContain(`<h2>set in ${library}</h2>`);
    expect(written.endsWith("</html>\n")).toBe(true);
  });

  test("ends in one sentence about a folder that is wrong, before anything is embedded", async () => {
    const folder = await temporaryFolder();
    const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
    const { code, stdout, stderr } = await runVerb("evaluate", { words: [folder], environment });
    expect(stderr).toMatch(/^[^\n]+corpus\.jsonl cannot be read;[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  test("ends in one sentence about a question that cannot be asked, before any is", async () => {
    const folder = await temporaryFolder();
    await writeSet(folder, "The library closes at nine.", "When? ".repeat(500));
    const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
    const { code, stderr } = await runVerb("evaluate", { words: [folder], environment });
    expect(stderr).toMatch(/^Line 1 of [^\n]+queries\.jsonl [^\n]+ at most 2,000 characters\.\n$/);
    expect(code).toBe(1);
  });

  test("tells that something of the corpus is wrong, and scores the rest", async () => {
    const folder = await temporaryFolder();
    await writeSet(folder, "The library closes at nine.");
    await appendFile(join(folder, "corpus.jsonl"), '\n{"id":"blank","text":" "}');
    const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
    const { code, stderr } = await runVerb("evaluate", { words: [folder], environment });
    expect(stderr).toContain(`1 thing is wrong with ${join(folder, "corpus.jsonl")}`);
    expect(code).toBe(0);
  });

  test("with --half asks without every second source that answers", async () => {
    const folder = await temporaryFolder();
    const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
    const query = (id: string, text: string) => ({ id, text, answerable: true, answers: [] });
    await writeFile(
      join(folder, "corpus.jsonl"),
      lines([
        { id: "a", text: "The library closes at nine in the evening." },
        { id: "b", text: "Bread is baked with flour, water and salt." },
      ]),
    );
    await writeFile(
      join(folder, "queries.jsonl"),
      lines([
        query("one", "When does the library close?"),
        query("two", "What is bread baked with?"),
      ]),
    );
    await writeFile(join(folder, "qrels.tsv"), "one\ta\t1\ntwo\tb\t1");
    const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
    const evaluate = async (words: readonly string[]) => {
      const { stdout } = await runVerb("evaluate", { words: ["--json", ...words], environment });
      return JSON.parse(stdout);
    };
    const { counts, questions } = await evaluate(["--half", folder]);
    expect(counts).toMatchObject({ answerable: 1, unanswerable: 1 });
    expect(questions.map(({ quoted }: { quoted: boolean }) => quoted)).toEqual([false, true]);
    expect((await evaluate([folder])).counts).toMatchObject({ answerable: 2, quoted: 2 });
  });

  test("refuses a place for the page where no file can be", async () => {
    const folder = await temporaryFolder();
    await expect(preparePage(folder, async () => String)).rejects.toThrow(
      `${folder} cannot be written; choose another file for --html.`,
    );
  });
});

test("npm run cut-sentences writes a set that can be evaluated, and into no folder that is there", async () => {
  const folder = await temporaryFolder();
  await writeSet(folder, "The library is old. It closes at nine in the evening.");
  const query = { id: "q", text: "When does it close?", answerable: true, answers: ["nine"] };
  await writeFile(join(folder, "queries.jsonl"), JSON.stringify(query));
  const to = join(await temporaryFolder(), "cut");
  const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
  const cut = () => runVerb("cut-sentences", { words: [folder, to], environment });
  expect(await cut()).toMatchObject({ code: 0, stderr: expect.stringContaining("2 sources") });
  const { stdout } = await runVerb("evaluate", { words: ["--json", to], environment });
  expect(JSON.parse(stdout).ranking.hitAt1).toBe(1);
  expect(await readFile(join(to, "qrels.tsv"), "utf8")).toBe("q\ts/2\t1\n");

  const again = await cut();
  expect(again.stderr).toMatch(/^[^\n]+cut cannot be made: [^\n]+\n$/);
  expect(again.code).toBe(1);
});

async function writeSet(
  folder: string,
  text: string,
  question = "When does it close?",
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const query = { id: "q", text: question, answerable: true, answers: [] };
  await writeFile(join(folder, "corpus.jsonl"), JSON.stringify({ id: "s", text }));
  await writeFile(join(folder, "queries.jsonl"), JSON.stringify(query));
  await writeFile(join(folder, "qrels.tsv"), "q\ts\t1");
}
