import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { answerJsonSchema } from "../../src/terminal/answer-json.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";

const LEAD =
  "A ferry carrying 140 passengers ran aground off the island of Korvo on Tuesday evening";
const DOCUMENTS: Readonly<Record<string, string>> = {
  // The wire, dated by its own dateline.
  "wire.txt": `LINDAL, March 4, 2021 (Nordwire) – ${LEAD}, the coast guard said. At least 12 people were injured, two of them seriously.`,
  // The same, fuller, dated beside it.
  "fuller.txt": `${LEAD}, the coast guard said. At least 12 people were injured, two of them seriously. Rescue boats brought everybody ashore.`,
  "fuller.txt.yaml": "title: Ferry Aground\npublisher: Kurier\ndate: 2021-03-05",
  // Another figure.
  "update.txt": `${LEAD}, the coast guard said. At least 19 people were injured, two of them seriously.`,
  "update.txt.yaml": "title: Ferry Aground\npublisher: Lindal Post\ndate: 2022-01-10",
  "bees.txt": "Honeybees remember the faces of people for up to eleven days, researchers found.",
};
const QUESTION = "How many people were injured when the ferry ran aground off Korvo?";
const LATEST = "What is the latest on people injured when the ferry ran aground off Korvo?";

let folder: string;
let answers: readonly z.infer<typeof answerJsonSchema>[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-"));
  await mkdir(join(folder, "corpus"));
  for (const [name, content] of Object.entries(DOCUMENTS)) {
    await writeFile(join(folder, "corpus", name), content);
  }
  const lines = (await ask(["--json"], `${QUESTION}\n${LATEST}`)).split("\n");
  answers = lines.map((line) => answerJsonSchema.parse(JSON.parse(line)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(words: readonly string[], input = ""): Promise<string> {
  const environment = {
    CORPUS_DIR: join(folder, "corpus"),
    DATA_DIR: join(folder, "data"),
    MODEL_DIR: modelDirectory,
  };
  const { code, stdout } = await runVerb("ask", { words, input, environment });
  expect(code).toBe(0);
  return stdout.trimEnd();
}

describe("three reports of one event", () => {
  test("copies are one quotation, another figure stays apart, each dated by what it has", () => {
    const [answer] = answers;
    const shown = (answer?.quotations ?? []).map(({ source, alsoReported }) => ({
      file: source.file,
      also: alsoReported.map((report) => [
        report.source.file,
        report.source.date,
        report.source.dateFrom,
      ]),
    }));
    expect(shown.slice(0, 2).sort((one, other) => one.file.localeCompare(other.file))).toEqual([
      { file: "fuller.txt", also: [["wire.txt", "2021-03-04", "text"]] },
      { file: "update.txt", also: [] },
    ]);
  });

  test("compared, they stand in order of time with the figures named in which they differ", async () => {
    const text = await ask(["--compare", QUESTION]);
    expect(text).toMatch(/^2 sources, earliest first\n/);
    expect(text.indexOf("Kurier")).toBeLessThan(text.indexOf("Lindal Post"));
    expect(text).toContain("Differs: 12\n");
    expect(text).toContain("Differs: 19\n");
    expect(text.replace(/\s+/g, " ")).toContain("wire.txt, dated 4 March 2021 in its text, ¶ 1");
  });

  test("asked for the latest, the newest comes first and its age is told", () => {
    const [plain, latest] = answers;
    expect(latest?.quotations[0]?.source.publisher).toBe("Lindal Post");
    expect(latest).toMatchObject({ recency: { newest: "2022-01-10" } });
    expect(plain).not.toHaveProperty("recency");
  });
});
