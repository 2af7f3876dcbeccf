import { appendFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { Fault } from "../../src/domain/fault.ts";
import { type OpenLibrary, openLibrary } from "../../src/main/open-library.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testJudge } from "../support/test-judge.ts";
import { openTestEmbedder } from "../support/test-model.ts";

const BODY =
  "HARBOUR TIMES\n\nThe moon draws the sea into the harbour of Brest.\n\nFishermen sail at dawn with empty nets.\n";
const DOCUMENTS = {
  "tides.txt": BODY,
  "tides.txt.yaml": "title: Rising Waters\npublisher: Kurier\nauthor: Jane Doe\ndate: 2021-03-05\n",
  // With times, which are shown beside what is quoted.
  "copy.srt":
    "1\n00:12:05,000 --> 00:12:09,000\nThe moon draws the sea into the harbour of Brest.\n\n2\n00:34:16,000 --> 00:34:19,000\nFishermen sail at dawn with empty nets.\n",
  "copy.srt.yaml": "title: Rising Again\npublisher: Nordwire\n",
};
const QUESTION = "What draws the sea into the harbour of Brest?";

/** Every text column that is shown, or decides what is; numbers are changed digit by digit. */
const PLACES = [
  ["sources", ["id", "key", "file", "json", "layout", "paragraphs"]],
  ["texts", ["text"]],
  ["passages", ["id", "key", "json", "words"]],
  ["files", ["path", "sha256", "fingerprint"]],
] as const;
const CASES = PLACES.flatMap(([table, columns]) => columns.map((column) => ({ table, column })));

async function prepare(address: string) {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory);
  for (const [name, text] of Object.entries(DOCUMENTS))
    await writeFile(join(directory, name), text);
  await appendFile(join(directory, "tides.txt.yaml"), address);
  const embedder = await openTestEmbedder();
  const { maxTokens, countTokens } = embedder;
  const notices: string[] = [];
  const open = () =>
    openLibrary({
      dataDirectory,
      corpus: createCorpus({ directory, maxTokens, countTokens }),
      embedder,
      judge: testJudge,
      progress: { begin() {}, advance() {}, end() {} },
      notify: (notice) => notices.push(notice),
    });
  return { dataDirectory, open, notices };
}

/** All that every path shows, as JSON; a path that ends in a Fault shows its plain sentence. */
async function showAll(library: OpenLibrary, keys: Keys): Promise<readonly string[]> {
  const paths: readonly (() => Promise<unknown>)[] = [
    () => library.answer(QUESTION, { limit: 3, filter: {} }),
    () => library.answer("How do I bake bread?", { limit: 3, filter: {} }),
    () => library.compare(QUESTION, { filter: {} }),
    () => library.search("harbour", { skip: 0, limit: 5 }),
    () => library.verify("The moon draws the sea into the harbour of Paris."),
    () => library.verify("Bread is baked at night, with a lot of yeast."),
    () => library.findSources(""),
    () => library.describe().then(({ problemFiles }) => problemFiles),
    ...keys.sources.map((key) => () => library.readSource(key)),
    ...keys.passages.map((key) => () => library.findPassage(key)),
    ...keys.passages.map((key) => async () => {
      const found = await library.findPassage(key);
      return found === null ? null : library.findReports(found.passage);
    }),
  ];
  const shown: string[] = [];
  for (const path of paths) {
    try {
      shown.push(JSON.stringify(await path()));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      expect(error.message).toMatch(/is damaged|is not what its source says/);
    }
  }
  return shown;
}

interface Keys {
  readonly sources: readonly string[];
  readonly passages: readonly string[];
}

/** The words, numbers and names that are shown; what is measured differs from run to run. */
function wordsOf(shown: readonly string[]): ReadonlySet<string> {
  const measured =
    /"(?:\w*confidences?|elapsedMs|score|similarit\w+|features|share|total|words)":(?:\[[^\]]*\]|\{[^}]*\}|[^,}]+)/g;
  return new Set(
    shown
      .join("\n")
      .replace(measured, "")
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** In JSON, its values alone: with other names of fields nothing could be read at all. */
const IN_JSON = /(?<=":"[^"]*)[a-z0-9]|(?<=":)\d/gi;
const IN_LIST = /\d|(?<="[^",]*)[a-z]/gi;

/** Other letters and digits in the place of three of each value, chosen by a seed. */
function alter(value: string, random: () => number): string {
  const inValues = value.startsWith("{") ? IN_JSON : value.startsWith("[") ? IN_LIST : /[a-z0-9]/gi;
  const places = [...value.matchAll(inValues)].map(({ index }) => index);
  const chosen = new Set([0, 1, 2].map(() => places[Math.floor(random() * places.length)]));
  return [...value]
    .map((sign, at) =>
      !chosen.has(at)
        ? sign
        : /\d/.test(sign)
          ? String((Number(sign) + 3) % 10)
          : sign === "q"
            ? "z"
            : "q",
    )
    .join("");
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each([
  ["without an address, so that no link is looked for in a whole text", ""],
  ["with an address", "url: https://example.org/tides\n"],
])("no word altered in any place of the index is ever shown, of sources %s", async (_, address) => {
  const { dataDirectory, open, notices } = await prepare(address);
  const file = join(dataDirectory, "index.sqlite");
  const whole = await open();
  const entries = await whole.findSources("");
  const found = await whole.search("harbour", { skip: 0, limit: 5 });
  const keys = {
    sources: entries.map(({ key }) => key),
    passages: (found?.found ?? []).map(({ passage }) => passage.key),
  };
  expect(keys.sources).toHaveLength(2);
  expect(entries[0]?.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  const known = wordsOf(await showAll(whole, keys));
  whole.close();
  const files = await readdir(dataDirectory);
  const kept = await Promise.all(
    files.map(async (name) => [name, await readFile(join(dataDirectory, name))] as const),
  );

  const random = seeded(7);
  for (const { table, column } of CASES) {
    // The journals of an index that was made anew meanwhile go too.
    for (const name of await readdir(dataDirectory)) await rm(join(dataDirectory, name));
    for (const [name, content] of kept) await writeFile(join(dataDirectory, name), content);
    const database = new Database(file);
    const rows = database.prepare(`SELECT rowid, ${column} AS value FROM ${table}`).all() as {
      rowid: number;
      value: string | number | Buffer;
    }[];
    const write = database.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`);
    for (const { rowid, value } of rows) {
      const altered = Buffer.isBuffer(value)
        ? Buffer.from(alter(value.toString(), random))
        : alter(String(value), random);
      write.run(altered, rowid);
    }
    database.close();
    notices.length = 0;
    const library = await open();
    const shown = wordsOf(await showAll(library, keys));
    library.close();
    expect(
      [...shown].filter((word) => !known.has(word)),
      `${table}.${column}`,
    ).toEqual([]);
  }
});
