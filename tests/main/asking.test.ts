import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { answerJsonSchema } from "../../src/terminal/answer-json.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The shipped corpus, with an index of this file's own. */
const shipped = {
  DATA_DIR: join(modelDirectory, "../asking"),
  MODEL_DIR: modelDirectory,
};

const ANSWERED = [
  ["Which countries' foreign ministers attended the meeting?", "Republic of Niger"],
  ["What did the OIC demand about the Armed Forces Special Powers Act?", "Demanded that India:"],
  ["Who is Yaseen Malik?", "Mr. Yaseen Malik, who was awarded a life sentence in 2022"],
  [
    "What does the Supreme Court judgment of 11 December 2023 have to do with Kashmir?",
    "Rejected the Indian Supreme Court’s judgement of 11 December 2023",
  ],
  ["When did the Special Envoy visit?", "visited the region in March 2020"],
] as const;
const UNANSWERED = [
  "What is the capital of Australia?",
  "How do I bake bread?",
  "Who won the football world cup in 1998?",
  "asdf qwer zxcv",
] as const;

/** Several passages say something to these. */
const CALLS = "What did the Contact Group call on India to do?";
const OFFICES = "What does the Contact Group ask the Secretary-General to do?";
/** Two questions in one message, and a sentence that asks nothing. */
const BOTH = "Two things. Who is Yaseen Malik? And when did the Special Envoy visit the region?";

type AnswerJson = z.infer<typeof answerJsonSchema>;
const answers = new Map<string, AnswerJson>();

const ASKED = [...ANSWERED.map(([question]) => question), ...UNANSWERED, CALLS, OFFICES, BOTH];

beforeAll(async () => {
  for (const answer of await askAll(ASKED, ["--limit", "10"])) answers.set(answer.question, answer);
});

/** Answers of one process, in order, each checked against the documented shape. */
async function askAll(
  questions: readonly string[],
  words: readonly string[] = [],
): Promise<readonly AnswerJson[]> {
  const { code, stdout } = await runVerb("ask", {
    words: ["--json", ...words],
    input: questions.join("\n\n"),
    environment: shipped,
  });
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  return lines.map((line) => answerJsonSchema.parse(JSON.parse(line)));
}

describe("asking the shipped corpus", () => {
  test.each(ANSWERED)("%s", (question, words) => {
    const answer = answers.get(question);
    expect(answer?.kind).toBe("quoted");
    expect(answer?.quotations[0]?.text).toContain(words);
  });

  test.each(UNANSWERED)(
    "%s: nothing is found, and the closest passages are labelled as such",
    (question) => {
      const answer = answers.get(question);
      expect(answer?.kind).toBe("nothing-found");
      expect(answer?.quotations).toEqual([]);
      if (answer?.kind === "nothing-found") expect(answer.closest.length).toBeGreaterThan(0);
    },
  );

  test("questions on standard input are answered in their order", () => {
    expect([...answers.keys()]).toEqual(ASKED);
  });

  test("every quotation is the slice of its file that it says it is, with its highlight inside", () => {
    const answer = answers.get(CALLS);
    if (answer === undefined) throw new Error("no answer");
    expect(answer.quotations.length).toBeGreaterThan(3);
    for (const {
      text,
      start,
      end,
      source,
      highlight,
      paragraph,
      paragraphs,
    } of answer.quotations) {
      const whole = readFileSync(join("corpus", source.file), "utf8");
      expect(whole.slice(start, end)).toBe(text);
      expect(text.slice(highlight.start, highlight.end).trim()).not.toBe("");
      expect(paragraph).toBeLessThanOrEqual(paragraphs);
    }
  });

  test("the same statement in two reports takes one place, not two", () => {
    const reports = answers
      .get(OFFICES)
      ?.quotations.filter(({ text }) => text.includes("use his good offices"));
    expect(reports).toHaveLength(1);
  });

  test("several questions of one message are answered in their order, each by its best", () => {
    const [first, second] = answers.get(BOTH)?.quotations ?? [];
    expect(first?.text).toContain("Mr. Yaseen Malik");
    expect(second?.text).toContain("visited the region in March 2020");
  });

  test("since, before and source restrict what may answer", async () => {
    const question = "What was demanded of India?";
    const filesFor = async (words: readonly string[]) => {
      const [answer] = await askAll([question], words);
      const found = answer?.kind === "nothing-found" ? answer.closest : answer?.quotations;
      return [...new Set(found?.map(({ source }) => source.file))];
    };
    expect(await filesFor(["--since", "September 2024"])).toEqual(["004_8fa6499101c641ed.txt"]);
    expect(await filesFor(["--source", "001_A9"])).toEqual(["001_a9f0b9e90d9dbb24.txt"]);
    expect(await filesFor(["--before", "2024-09-25", "--source", "no such source"])).toEqual([]);
  });

  test("npm start answers one question a line where there is no terminal, without colours", async () => {
    const { code, stdout, stderr } = await runVerb("start", {
      input: "Who is Yaseen Malik?\nHow do I bake bread?\n",
      environment: shipped,
    });
    expect(stderr).toContain("3 sources");
    expect(stderr).toContain("Without DISCORD_TOKEN it answers here");
    expect(stdout).toContain("Yaseen Malik");
    expect(stdout).toContain("Nothing in the corpus answers this.");
    expect(stdout).not.toContain("\u001b");
    expect(code).toBe(0);
  });
});

describe("asking in a way that cannot be answered", () => {
  test.each([
    ["an empty question", [""], "The question is empty: type what you want to know."],
    [
      "a question of 10,000 characters",
      ["x".repeat(10_000)],
      "10,000 characters and at most 2,000",
    ],
    ["a limit of no number", ["--limit", "many", "Who?"], "whole number from 1 to 50"],
    ["a date that is none", ["--since", "2024-13-40", "Who?"], "a date such as 2024, "],
    ["an unknown option", ["--colour", "Who?"], "unknown option"],
  ])("%s ends in one sentence and exit code 1", async (_, words, sentence) => {
    const { code, stdout, stderr } = await runVerb("ask", { words, environment: shipped });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  test("one bad question among others is told by its number, and the others are answered", async () => {
    const { code, stdout, stderr } = await runVerb("ask", {
      words: ["--json"],
      input: `Who is Yaseen Malik?\n${"x".repeat(10_000)}\nWhen did the Special Envoy visit?\n`,
      environment: shipped,
    });
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain("Question 2: The question has 10,000 characters");
    expect(code).toBe(1);
  });

  test.each([
    ["no corpus folder", async () => "no-such-folder", "no-such-folder"],
    ["an empty corpus folder", temporaryFolder, "There is nothing to quote from in"],
    ["a corpus that is a file", async () => "package.json", "package.json"],
  ])("%s ends in one sentence and exit code 1", async (_, corpus, sentence) => {
    const { code, stdout, stderr } = await runVerb("ask", {
      words: ["Who?"],
      environment: { ...shipped, CORPUS_DIR: await corpus(), DATA_DIR: await temporaryFolder() },
    });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  test("a data folder that is a file ends in one sentence and exit code 1", async () => {
    const { code, stderr } = await runVerb("ask", {
      words: ["Who?"],
      environment: { ...shipped, DATA_DIR: "package.json" },
    });
    expect(stderr).toContain("The data folder package.json cannot be written to");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  test("what is broken in a corpus is told with file and line, and the rest answers", async () => {
    const corpus = await temporaryFolder();
    await mkdir(join(corpus, "notes"));
    await writeFile(join(corpus, "binary.txt"), Buffer.from([0, 1, 2, 0, 255, 254]));
    await writeFile(join(corpus, "cut.pdf"), "%PDF-1.7\n");
    await writeFile(
      join(corpus, "broken.md"),
      "---\ntitle: [open\n---\n\nThe library closes at nine in the evening.\n",
    );
    await writeFile(
      join(corpus, "lines.jsonl"),
      `{"id":"a","title":"Pool","text":"The pool opens at seven in the morning."}\nno JSON\n{"id":"a","text":"Twice."}\n{"id":"b","title":"Gym","text":"The gym is closed on Mondays."}\n`,
    );
    const environment = { ...shipped, CORPUS_DIR: corpus, DATA_DIR: await temporaryFolder() };
    const { stdout, stderr } = await runVerb("ask", {
      words: ["--json", "When does the pool open?"],
      environment,
    });
    expect(answerJsonSchema.parse(JSON.parse(stdout)).quotations[0]?.source.id).toBe("a");
    expect(stderr).not.toMatch(/^\s+at /m);

    const checked = await runVerb("check-corpus", { environment });
    expect(checked.code).toBe(1);
    for (const place of ["binary.txt", "cut.pdf", "broken.md:", "lines.jsonl:2", "lines.jsonl:3"]) {
      expect(checked.stdout).toContain(place);
    }
  });
});
