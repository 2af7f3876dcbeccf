import { mkdir, symlink, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { formatProblem } from "../../src/corpus/format-problem.ts";
import type { Corpus } from "../../src/domain/corpus.ts";
import { Fault } from "../../src/domain/fault.ts";
import { countWords } from "./count-words.ts";
import { writeCorpus } from "./write-corpus.ts";

describe("listFiles", () => {
  test("lists documents in order of path and nothing else", async () => {
    const directory = await writeCorpus({
      "b.txt": "It.",
      "b.txt.yaml": "title: B",
      "a/z.md": "It.",
      "a.JSONL": "{}",
      "README.md": "How to",
      "a/README.md": "It.",
      ".hidden.txt": "It.",
      ".git/x.txt": "It.",
      "picture.png": "It.",
      "a/book.epub": "",
      "a/metadata.yaml": "author: A",
      "c.PDF": "",
    });
    const files = await corpusOf(directory).listFiles();
    expect(files.map(({ path }) => path)).toEqual([
      "a.JSONL",
      "a/README.md",
      "a/book.epub",
      "a/z.md",
      "b.txt",
      "c.PDF",
    ]);
  });

  test("lists nothing in an empty folder", async () => {
    expect(await corpusOf(await writeCorpus({})).listFiles()).toEqual([]);
  });

  test("changes a fingerprint with the document and with its metadata", async () => {
    const directory = await writeCorpus({ "a.txt": "It." });
    const fingerprint = async () => (await corpusOf(directory).listFiles())[0]?.fingerprint;
    const first = await fingerprint();
    expect(await fingerprint()).toBe(first);
    await utimes(join(directory, "a.txt"), 1, 1);
    const second = await fingerprint();
    await writeFile(join(directory, "a.txt.yaml"), "title: A");
    const third = await fingerprint();
    await writeFile(join(directory, "metadata.yaml"), "author: A");
    const fourth = await fingerprint();
    expect(new Set([first, second, third, fourth]).size).toBe(4);
  });

  test("ends where links lead in a circle", async () => {
    const directory = await writeCorpus({ "a/b.txt": "It." });
    await symlink("..", join(directory, "a/up"));
    await symlink("nowhere", join(directory, "lost.txt"));
    const files = await corpusOf(directory).listFiles();
    expect(files.map(({ path }) => path)).toEqual(["a/b.txt", "lost.txt"]);
  });

  test("says what to do when the folder is missing or a file", async () => {
    const directory = await writeCorpus({ "a.txt": "It." });
    const missing = corpusOf(join(directory, "b")).listFiles();
    await expect(missing).rejects.toThrow(Fault);
    await expect(missing).rejects.toThrow(/does not exist; create it/);
    await expect(corpusOf(join(directory, "a.txt")).listFiles()).rejects.toThrow(/is a file; name/);
  });
});

describe("readFile", () => {
  test("keeps byte order mark and line ends in the text", async () => {
    const content = "\ufeffIt rains.\r\n\r\nIt pours.\r\n";
    const directory = await writeCorpus({ "a.txt": content, "b.md": content });
    for (const path of ["a.txt", "b.md"]) {
      const [source] = (await corpusOf(directory).readFile(path)).sources;
      expect(source?.text).toBe(content);
      const words = source?.paragraphs.map(({ start, end }) => content.slice(start, end));
      expect(words).toEqual(["It rains.", "It pours."]);
    }
  });

  test("takes the metadata of the file beside", async () => {
    const directory = await writeCorpus({
      "a.txt": "It rains.",
      "a.txt.yaml":
        "id: 007\ntitle: 1984 # a year\nauthor:\npublisher: ~\ndate: 2024\nurl: https://example.org/\n",
    });
    const { sources, problems } = await corpusOf(directory).readFile("a.txt");
    expect(problems).toEqual([]);
    expect(sources[0]?.source).toEqual({
      id: "007",
      title: "1984",
      publisher: null,
      author: null,
      date: "2024",
      url: "https://example.org/",
      file: "a.txt",
      opening: "It rains.",
    });
  });

  test("leaves out what is wrong in the metadata and names its line", async () => {
    const directory = await writeCorpus({
      "a.txt": "It rains.",
      "a.txt.yaml":
        "title: A\ndate: 2024-02-30\nurl: ftp://a\nauthour: Jane\nauthor:\n  - Jane\npublisher: P\n",
    });
    const { sources, problems } = await corpusOf(directory).readFile("a.txt");
    expect(sources[0]?.source).toMatchObject({ title: "A", publisher: "P", date: null, url: null });
    expect(problems.map(({ file, line }) => [file, line])).toEqual(
      expect.arrayContaining([2, 3, 4, 5].map((line) => ["a.txt.yaml", line])),
    );
    expect(problems.map(formatProblem)).toContain(
      'a.txt.yaml:4  "authour" is not a known field; use id, title, publisher, author, date, url.',
    );
  });

  test("reads a text whose metadata is no YAML", async () => {
    const directory = await writeCorpus({
      "a.txt": "It rains.",
      "a.txt.yaml": 'id: a\ntitle: "A\n',
    });
    const { sources, problems } = await corpusOf(directory).readFile("a.txt");
    expect(sources[0]?.source).toMatchObject({ id: "a.txt", title: null });
    expect(problems).toMatchObject([{ file: "a.txt.yaml", line: 3 }]);
  });

  test.each([
    ["binary content", new Uint8Array([80, 75, 0, 3]), /^a\.txt {2}.*not plain text/],
    ["control characters", "\u0001\u0002\u0003abc", /^a\.txt {2}.*not plain text/],
    ["empty files", "", /^a\.txt {2}.*is empty/],
    ["blank files", "\ufeff \n\u200b\n", /^a\.txt {2}.*no text/],
  ])("refuses %s", async (_kind, content, message) => {
    const corpus = corpusOf(await writeCorpus({ "a.txt": content }));
    const { sources, problems } = await corpus.readFile("a.txt");
    expect(sources).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([expect.stringMatching(message)]);
  });

  test("refuses a file that is too large without reading it", async () => {
    const directory = await writeCorpus({ "a.txt": "" });
    await truncate(join(directory, "a.txt"), 50 * 1024 * 1024 + 1);
    const { sha256, problems } = await corpusOf(directory).readFile("a.txt");
    expect(sha256).toBeNull();
    expect(problems.map(formatProblem)).toEqual([
      "a.txt  The file is larger than 50 MB; divide it.",
    ]);
  });

  test("takes what neither document nor side file says from the nearest folder that says it", async () => {
    const directory = await writeCorpus({
      "metadata.yaml": "publisher: Press\nauthor: Staff\ndate: 2001\nid: shared",
      "a/metadata.yaml": "author: Jane Doe",
      "a/b/one.txt": "It rains.",
      "a/b/one.txt.yaml": "date: 2024",
      "a/b/two.md": "---\npublisher: Own\n---\nIt pours.",
      "a/three.jsonl": '{"id":"x","text":"It hails.","author":"Joe"}',
      "four.html": "<title>Snow</title><meta name=author content='Ann'><p>It snows.</p>",
    });
    const corpus = corpusOf(directory);
    const files = ["a/b/one.txt", "a/b/two.md", "a/three.jsonl", "four.html"];
    const sources = await Promise.all(
      files.map(async (file) => (await corpus.readFile(file)).sources[0]?.source),
    );
    expect(
      sources.map((source) => [source?.id, source?.publisher, source?.author, source?.date]),
    ).toEqual([
      ["a/b/one.txt", "Press", "Jane Doe", "2024"],
      ["a/b/two.md", "Own", "Jane Doe", "2001"],
      ["x", "Press", "Joe", "2001"],
      ["four.html", "Press", "Ann", "2001"],
    ]);
  });

  test("reports a file that is gone or none", async () => {
    const directory = await writeCorpus({});
    await mkdir(join(directory, "b.txt"));
    const corpus = corpusOf(directory);
    const problemsOf = async (file: string) =>
      (await corpus.readFile(file)).problems.map(({ flaw }) => flaw.kind);
    expect(await problemsOf("a.txt")).toEqual(["gone"]);
    expect(await problemsOf("b.txt")).toEqual(["no-file"]);
  });
});

test("changes its rules with the window", () => {
  expect(corpusOf(".", 128).rules).not.toBe(corpusOf(".", 256).rules);
});

test("a text is dated by its metadata, and only without them by its own dateline", async () => {
  const words = "JEDDAH, June 22, 2020 (UNA) – The Contact Group met.";
  const directory = await writeCorpus({
    "a.txt": words,
    "b.txt": words,
    "b.txt.yaml": "date: 2020-06-23",
    "c.md": `---\ntitle: Meeting\n---\n\n${words}`,
    "d.txt": "The Contact Group met on 22 June 2020.",
  });
  const corpus = corpusOf(directory);
  const dated = await Promise.all(
    ["a.txt", "b.txt", "c.md", "d.txt"].map(async (path) => {
      const [found] = (await corpus.readFile(path)).sources;
      return [found?.source.date, found?.source.dateFrom];
    }),
  );
  expect(dated).toEqual([
    ["2020-06-22", "text"],
    ["2020-06-23", undefined],
    ["2020-06-22", "text"],
    [null, undefined],
  ]);
});

function corpusOf(directory: string, maxTokens = 256): Corpus {
  return createCorpus({ directory, maxTokens, countTokens: countWords });
}
