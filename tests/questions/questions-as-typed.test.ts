import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { Embedder } from "../../src/domain/embedder.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { type OpenLibrary, openLibrary } from "../../src/main/open-library.ts";
import { parseSettings } from "../../src/main/settings.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { shippedData } from "../support/shipped-data.ts";
import { testJudge } from "../support/test-judge.ts";
import { adversarial } from "./adversarial.ts";
import type { AskedQuestion, Expected } from "./asked-question.ts";
import { chatty } from "./chatty.ts";
import { exact } from "./exact.ts";
import { followUp } from "./follow-up.ts";
import { keyword } from "./keyword.ts";
import { knownFailures } from "./known-failures.ts";
import { nearDuplicate } from "./near-duplicate.ts";
import { otherLanguage } from "./other-language.ts";
import { paraphrase } from "./paraphrase.ts";
import { agency, communique, type KnownPassage, report } from "./shipped-passages.ts";
import { unanswerable } from "./unanswerable.ts";
import { wrongSpelling } from "./wrong-spelling.ts";

const KINDS = {
  exact,
  paraphrase,
  keyword,
  "wrong spelling": wrongSpelling,
  chatty,
  "follow-up": followUp,
  "near-duplicate sources": nearDuplicate,
  unanswerable,
  adversarial,
  "other language": otherLanguage,
};
const questions = Object.values(KINDS).flat();
/** As many quotations as a person looks through. */
const LIMIT = 5;

let embedder: Embedder;
let library: OpenLibrary;

beforeAll(async () => {
  const settings = parseSettings({ MODEL_DIR: modelDirectory });
  embedder = await createEmbedder(settings.model);
  const { maxTokens, countTokens } = embedder;
  library = await openLibrary({
    dataDirectory: shippedData,
    judge: testJudge,
    corpus: createCorpus({ directory: settings.corpusDirectory, maxTokens, countTokens }),
    embedder,
    progress: { begin() {}, advance() {}, end() {} },
    notify() {},
  });
});

afterAll(async () => {
  library?.close();
  await embedder?.close();
});

describe.each(Object.entries(KINDS))("%s", (_, rows) => {
  const isKnown = ({ asked }: AskedQuestion) => knownFailures.has(asked);
  test.each(rows.filter((row) => !isKnown(row)))("$asked ($why)", ask);
  // Fails when one of them holds, so that it leaves the list.
  test.fails.each(rows.filter(isKnown))("not yet: $asked", ask);
});

describe("the questions themselves", () => {
  test("are more than 100, none of them twice", () => {
    const asked = questions.map((row) => `${row.subject ?? ""}\n${row.asked}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(100);
  });

  test("fail in a few cases only, all of them known", () => {
    expect(knownFailures.size).toBeLessThanOrEqual(14);
    const asked = new Set(questions.map((row) => row.asked));
    expect([...knownFailures.keys()].filter((one) => !asked.has(one))).toEqual([]);
  });

  test("expect passages by words that stand in their document once and in no other", () => {
    const texts = readdirSync("corpus")
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ name, text: readFileSync(join("corpus", name), "utf8") }));
    for (const { file, words } of [report, agency, communique].flatMap(Object.values)) {
      const holders = texts.flatMap(({ name, text }) =>
        text
          .split(words)
          .slice(1)
          .map(() => name),
      );
      expect(holders, words).toEqual([file]);
    }
  });
});

async function ask({ asked, subject, expected }: AskedQuestion): Promise<void> {
  const answer = await library.answer(asked, {
    limit: LIMIT,
    filter: {},
    ...(subject === undefined ? {} : { subject }),
  });
  check(answer, expected);
}

function check(answer: Answer, expected: Expected): void {
  const verdict = answer.kind === "quoted" ? "quoted" : "refused";
  const quotations = answer.kind === "quoted" ? answer.quotations : [];
  const [first] = quotations;
  const shown = `${verdict} at ${answer.confidence.toFixed(2)}; first: ${first?.passage.text}`;
  expect(expected.kind.split(" or "), shown).toContain(verdict);
  if (expected.kind === "refused" || first === undefined) return;

  expect(
    expected.first.some((wanted) => isOf(first, wanted)),
    shown,
  ).toBe(true);
  if (expected.kind === "refused or quoted") return;
  const stands = (wanted: KnownPassage) => quotations.some((one) => isOf(one, wanted));
  expect(expected.among.filter((wanted) => !stands(wanted))).toEqual([]);
  expect(expected.once.filter(stands).length).toBe(Math.min(1, expected.once.length));
}

function isOf({ passage, source }: Quotation, { file, words }: KnownPassage): boolean {
  return source.file === file && passage.text.includes(words);
}
