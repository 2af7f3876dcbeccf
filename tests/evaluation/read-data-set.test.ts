import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { readDataSet } from "../../src/evaluation/read-data-set.ts";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "data-set-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

const corpus = [
  { id: "s1", title: "One", text: "First. Second.", sentences: ["First.", "Second."], doc: "d" },
  { id: "s2", text: "Third.", author: null },
  { id: "s3", text: "Relevant to nothing." },
];
const answerable = { id: "q1", text: "What is first?", answerable: true, answers: ["first", ""] };

describe("reading a data set", () => {
  test("takes queries, grades and the sources that are relevant", async () => {
    await write({
      queries: [answerable, { id: "q2", text: "Who?", answerable: false, paragraph: "s3" }],
      relevance: "q1\ts1\t2\nq1\ts2\t0\nq9\ts1\t1\n",
    });
    const dataSet = await readDataSet(directory);
    expect(dataSet.name).toBe(basename(directory));
    expect(dataSet.queries).toEqual([
      {
        id: "q1",
        text: "What is first?",
        answerable: true,
        answers: ["first"],
        goldSentences: null,
      },
      { id: "q2", text: "Who?", answerable: false, answers: [], goldSentences: null },
    ]);
    expect(dataSet.relevance.get("q1")).toEqual(new Map([["s1", 2]]));
    expect(dataSet.relevantSources).toEqual(
      new Map([["s1", { title: "One", text: "First. Second." }]]),
    );
  });

  test.each([
    { form: "as texts", gold: { doc: "s1", annotation: 0, sentences: ["Second.", ""] } },
    { form: "by position from 0", gold: { doc: "s1", label: "SUPPORT", sentence_ids: [1] } },
  ])("takes gold sentences $form", async ({ gold }) => {
    await write({ queries: [{ ...answerable, gold_sentences: [gold] }] });
    const { queries } = await readDataSet(directory);
    expect(queries[0]?.goldSentences).toEqual([{ sourceId: "s1", text: "Second." }]);
  });

  test("reads files with a byte order mark, blank lines and Windows line ends", async () => {
    await write({ queries: [answerable], relevance: "q1\ts1\t1\r\n\r\n" });
    const text = `\uFEFF${JSON.stringify(answerable)}\r\n\r\n`;
    await writeFile(join(directory, "queries.jsonl"), text);
    const { queries, relevance } = await readDataSet(directory);
    expect(queries).toHaveLength(1);
    expect(relevance.get("q1")?.get("s1")).toBe(1);
  });
});

describe("a data set as others have it", () => {
  test("may name its columns in the first line of relevance", async () => {
    await write({
      queries: [answerable],
      relevance: "query-id\tcorpus-id\tscore\nq1\ts1\t1\n",
    });
    const { relevance } = await readDataSet(directory);
    expect([...relevance.keys()]).toEqual(["q1"]);
  });

  test("has the same ids with numbers for them, or with space around them", async () => {
    await write({
      sources: [{ id: 7, text: "First." }, ...corpus],
      queries: [{ ...answerable, id: 1 }],
      relevance: " 1 \t7 \t1\n",
    });
    const { queries, relevance } = await readDataSet(directory);
    expect(queries[0]?.id).toBe("1");
    expect(relevance).toEqual(new Map([["1", new Map([["7", 1]])]]));
  });

  test("may name a source for a question that it does not answer: it is not relevant", async () => {
    const unanswerable = { id: "q2", text: "Who?", answerable: false };
    await write({ queries: [answerable, unanswerable], relevance: "q1\ts1\t1\nq2\ts2\t1\n" });
    const { relevance, relevantSources } = await readDataSet(directory);
    expect([...relevance.keys()]).toEqual(["q1"]);
    expect([...relevantSources.keys()]).toEqual(["s1"]);
  });
});

describe("reading a part of a data set", () => {
  test("takes its own questions and grades, and is named after it", async () => {
    await write({ queries: [answerable] });
    await writeFile(
      join(directory, "queries.train.jsonl"),
      JSON.stringify({ ...answerable, id: "t1" }),
    );
    await writeFile(join(directory, "qrels.train.tsv"), "t1\ts2\t1");
    const { name, queries, relevance } = await readDataSet(directory, "train");
    expect(name).toBe(`${basename(directory)} (train)`);
    expect(queries.map(({ id }) => id)).toEqual(["t1"]);
    expect([...relevance]).toEqual([["t1", new Map([["s2", 1]])]]);
  });

  test("names the file that is missing", async () => {
    await write({ queries: [answerable] });
    const fault = await readDataSet(directory, "train").catch((error: unknown) => error);
    expect(String(fault)).toContain(`${join(directory, "queries.train.jsonl")} cannot be read`);
  });
});

describe("a broken data set", () => {
  test.each(["corpus.jsonl", "queries.jsonl", "qrels.tsv"])(
    "names the missing %s",
    async (file) => {
      await write({ queries: [answerable] });
      await rm(join(directory, file));
      await expectFault(`FOLDER/${file} cannot be read`);
    },
  );

  test("names the line that is no JSON, blank lines counted", async () => {
    await write({ queries: [answerable] });
    const text = `${JSON.stringify(answerable)}\n\n{"id":\n`;
    await writeFile(join(directory, "queries.jsonl"), text);
    await expectFault("Line 3 of ");
  });

  test("names the field that is missing", async () => {
    await write({ queries: [{ id: "q1", text: "What?" }] });
    await expectFault("answerable: ");
  });

  test.each([
    { line: "q1 s1 1", why: "spaces for tabs" },
    { line: "q1\ts1", why: "no grade" },
    { line: "q1\ts1\tyes", why: "a grade that is no number" },
    { line: "q1\ts1\t-1", why: "a grade below 0" },
  ])("names the line of relevance with $why", async ({ line }) => {
    await write({ queries: [answerable], relevance: `q1\ts2\t1\n${line}\n` });
    await expectFault("Line 2 of ");
  });

  test.each([
    {
      expected: "Line 2 of FOLDER/qrels.tsv names the source s7, which FOLDER/corpus.jsonl lacks.",
      parts: { queries: [answerable], relevance: "q1\ts1\t1\nq1\ts7\t1" },
    },
    {
      expected: "Line 1 of FOLDER/queries.jsonl takes sentence 2 of the source s1, which has 2",
      parts: {
        queries: [{ ...answerable, gold_sentences: [{ doc: "s1", sentence_ids: [2] }] }],
      },
    },
    {
      expected: "Line 1 of FOLDER/queries.jsonl names the source s7, which",
      parts: {
        queries: [{ ...answerable, gold_sentences: [{ doc: "s7", sentence_ids: [0] }] }],
      },
    },
    {
      expected: "Line 2 of FOLDER/queries.jsonl has the id q1, as line 1 has",
      parts: { queries: [answerable, answerable] },
    },
    {
      expected: "Line 1 of FOLDER/queries.jsonl is not as expected: gold_sentences[0]: must be",
      parts: { queries: [{ ...answerable, gold_sentences: [{ doc: "s1" }] }] },
    },
    {
      expected: "Line 1 of FOLDER/queries.jsonl is not as expected: text: must hold at most 2,000",
      parts: { queries: [{ ...answerable, text: "who ".repeat(501) }] },
    },
    {
      expected: "Line 1 of FOLDER/qrels.tsv names the source s4, which has no text",
      parts: {
        queries: [answerable],
        sources: [...corpus, { id: "s4", text: " " }],
        relevance: "q1\ts4\t1",
      },
    },
    {
      expected: "holds no sources",
      parts: { queries: [answerable], sources: [{ id: "s1", text: "" }], relevance: "" },
    },
    { expected: "holds no questions", parts: { queries: [] } },
    { expected: "holds no sources", parts: { queries: [answerable], sources: [] } },
    {
      expected: "names the source s7",
      parts: {
        queries: [{ ...answerable, gold_sentences: [{ doc: "s7", sentences: ["First."] }] }],
      },
    },
    {
      expected: "another grade than a line before",
      parts: { queries: [answerable], relevance: "q1\ts1\t1\nq1\ts1\t0" },
    },
    {
      expected: "names no question of",
      parts: { queries: [answerable], relevance: "q7\ts1\t1" },
    },
    { expected: "must hold a question", parts: { queries: [{ ...answerable, text: " " }] } },
    {
      expected: "Line 4 of FOLDER/corpus.jsonl has the id s1, as line 1 has",
      parts: { queries: [answerable], sources: [...corpus, ...corpus] },
    },
  ])("$expected", async ({ expected, parts }) => {
    await write(parts);
    await expectFault(expected);
  });
});

interface Parts {
  readonly queries: readonly object[];
  readonly sources?: readonly object[];
  readonly relevance?: string;
}

async function write({
  queries,
  sources = corpus,
  relevance = "q1\ts1\t1\n",
}: Parts): Promise<void> {
  const toLines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
  await writeFile(join(directory, "corpus.jsonl"), toLines(sources));
  await writeFile(join(directory, "queries.jsonl"), toLines(queries));
  await writeFile(join(directory, "qrels.tsv"), relevance);
}

async function expectFault(part: string): Promise<void> {
  const fault = await readDataSet(directory).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Fault);
  expect(String(fault).replaceAll(`${directory}/`, "FOLDER/")).toContain(part);
}
