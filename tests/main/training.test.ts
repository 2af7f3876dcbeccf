import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PASSAGE_FEATURES, RANKING_FEATURES } from "../../src/retrieval/passage-features.ts";
import { SENTENCE_FEATURES } from "../../src/retrieval/sentence-features.ts";
import { copyProject } from "../support/copy-project.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const OPENINGS = [
  ["library", "nine in the evening"],
  ["museum", "five in the afternoon"],
  ["market", "noon"],
  ["harbour", "midnight"],
] as const;

const OTHERS = [
  "Who painted the ceiling?",
  "How tall is the tower?",
  "What is the price of bread?",
  "Which river is the longest?",
];

/** Sets as a verb is given them, by option. */
type Named = Readonly<Record<string, readonly string[]>>;

const kinds = (set: string) => ({ about: [set], says: [set] });

const ALL_MIXED = { ...kinds("mixed"), mixture: ["mixed"] };

describe("npm run train", () => {
  test("does nothing where nothing can be learned, and says so in one sentence", async () => {
    const { train, readWeights } = await prepare();
    const before = await readWeights();
    const refused = [
      { sets: { about: ["mixed=abc"] }, says: /mixed=abc has no weight/ },
      { sets: { mixture: ["mixed=0"] }, says: /mixed=0 has no weight/ },
      {
        sets: { rank: ["mixed", "unanswered"] },
        says: /unanswered has no answerable question with a source/,
      },
      {
        sets: { about: ["answered=1", "answered=2"] },
        says: /--about names has answerable questions only/,
      },
      { sets: { says: ["unanswered"] }, says: /--says names has no answerable questions/ },
      { sets: { mixture: ["unanswered"] }, says: /--mixture names has no answerable questions/ },
      { sets: { mixture: ["mixed", "missing"] }, says: /missing\/corpus\.jsonl cannot be read/ },
    ];
    for (const { sets, says } of refused) {
      const { code, stderr } = await train({ rank: ["mixed"], ...ALL_MIXED, ...sets });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toMatch(says);
      expect(code).toBe(1);
      expect(await readWeights()).toEqual(before);
    }
  });

  test("writes nothing where what is labelled is not found, and does end", async () => {
    const { train, readWeights } = await prepare();
    const before = await readWeights();
    const { code, stderr } = await train({ rank: ["wordless"], ...ALL_MIXED });
    expect(stderr).toMatch(/\nNo passage found for the questions of --rank [^\n]+\n$/);
    expect(code).toBe(1);
    expect(await readWeights()).toEqual(before);
  });

  test("writes both files, of sets whose folders have : and = in their names too", async () => {
    const { train, readWeights, listFiles } = await prepare();
    const files = await listFiles();
    const { code, stderr } = await train({
      rank: ["a:b=c/"],
      about: ["answered", "unanswered=2"],
      says: ["a:b=c/=0.5"],
      mixture: ["half:a:b=c/=0.5"],
    });
    expect(stderr).toContain("Written: ");
    expect(code).toBe(0);
    const [ranking, judge] = (await readWeights()).map((text) => JSON.parse(text));
    expect(ranking.sentence).toHaveLength(SENTENCE_FEATURES.length);
    expect(ranking.passage).toHaveLength(RANKING_FEATURES.length);
    expect(judge.about.weights).toHaveLength(PASSAGE_FEATURES.length);
    const weights = [ranking.sentence, ranking.passage, judge.about.weights, judge.says.weights];
    expect([...weights.flat(), judge.slope, judge.shift].every(Number.isFinite)).toBe(true);
    expect(await listFiles()).toEqual(files);
  });
});

describe("npm run ablate", () => {
  test.each([
    { sets: { says: ["mixed=1e999"] }, says: /has no weight/ },
    { sets: { rank: ["unanswered"] }, says: /unanswered \(.* has no answerable question/ },
    {
      sets: { rank: ["in turn"] },
      says: /in turn .*from the second on\) has no answerable question/,
    },
    {
      sets: { about: ["in turn"] },
      says: /--about names .*from the first on\) has answerable questions only/,
    },
    {
      sets: { says: ["mixed", "answered"] },
      says: /answered .*from the second on\) has answerable questions only/,
    },
  ])("does nothing with $sets, in one sentence", async ({ sets, says }) => {
    const { ablate } = await prepareSets();
    const { code, stdout, stderr } = await ablate({ rank: ["mixed"], ...kinds("mixed"), ...sets });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  test("prints numbers only", async () => {
    const { ablate } = await prepareSets();
    const { code, stdout } = await ablate({ rank: ["mixed"], ...kinds("mixed") });
    expect(stdout).toContain("what ships");
    expect(stdout).not.toContain("NaN");
    expect(code).toBe(0);
  });
});

/** Sets of a few questions. */
async function prepareSets() {
  const folder = await temporaryFolder();
  const answered = OPENINGS.map(([place, time]) => ({
    text: `When does the ${place} close?`,
    answers: [time],
  }));
  const unanswered = OTHERS.map((text) => ({ text, answers: null }));
  const sets = {
    mixed: [0, 2].flatMap((at) => [...answered.slice(at, at + 2), ...unanswered.slice(at, at + 2)]),
    "in turn": answered.flatMap((one, at) => [one, ...unanswered.slice(at, at + 1)]),
    "a:b=c": [...answered, ...unanswered],
    wordless: answered.map(({ text }) => ({ text, answers: [] })),
    answered,
    unanswered,
  };
  for (const [name, questions] of Object.entries(sets)) {
    await writeSet(join(folder, name), questions);
  }
  const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
  const toWords = (named: Named) => {
    const place = (set: string) => set.replace(/^(?:half:)?/, (half) => `${half}${folder}/`);
    return Object.entries(named).flatMap(([way, given]) => [`--${way}`, ...given.map(place)]);
  };
  const ablate = (named: Named) => runVerb("ablate", { words: toWords(named), environment });
  return { environment, toWords, ablate };
}

/** The same, with a project to write weights into. */
async function prepare() {
  const { environment, toWords } = await prepareSets();
  const { folder: directory, putCode } = await copyProject();
  await putCode({});
  const source = join(directory, "src");
  const files = ["retrieval/ranking-weights.json", "answering/judge-weights.json"];
  return {
    train: (named: Named) => runVerb("train", { words: toWords(named), environment, directory }),
    readWeights: () => Promise.all(files.map((file) => readFile(join(source, file), "utf8"))),
    listFiles: async () => (await readdir(source, { recursive: true })).sort(),
  };
}

async function writeSet(
  folder: string,
  questions: readonly { readonly text: string; readonly answers: readonly string[] | null }[],
): Promise<void> {
  await mkdir(folder);
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
  const sources = OPENINGS.map(([place, time]) => ({
    id: place,
    text: `The ${place} is old and stands beside the river. The ${place} closes at ${time}.`,
  }));
  const queries = questions.map(({ text, answers }, id) => ({
    id: `${id}`,
    text,
    answerable: answers !== null,
    answers: answers ?? [],
  }));
  const relevance = queries.flatMap(({ id, text, answerable }) =>
    answerable
      ? OPENINGS.filter(([place]) => text.includes(place)).map(([place]) => `${id}\t${place}\t1\n`)
      : [],
  );
  await writeFile(join(folder, "corpus.jsonl"), lines(sources));
  await writeFile(join(folder, "queries.jsonl"), lines(queries));
  await writeFile(join(folder, "qrels.tsv"), relevance.join(""));
}
