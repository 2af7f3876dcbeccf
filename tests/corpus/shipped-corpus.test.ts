import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { countWords } from "./count-words.ts";

const corpus = createCorpus({ directory: "corpus", maxTokens: 256, countTokens: countWords });

const hashes = [
  ["000_54ad07f1ab7c0f21.txt", "7b37f20bf86ed82ed80ca5163fdfae763bbd3d7af7e9f2c755070fd4c9776232"],
  ["001_a9f0b9e90d9dbb24.txt", "a00dacb0527d1e691d20620dcdd107397e8190da3c366ec6b0b101ca6ff81450"],
  ["004_8fa6499101c641ed.txt", "aa741d541062f42065f811c1a0cd82ff5f1f1865ef938ca5713131cf9fd438c6"],
] as const;

/** What is not simply a paragraph between blank lines that is text and has no lead. */
const paragraphs: [file: string, count: number, headings: [number, string][]][] = [
  ["000_54ad07f1ab7c0f21.txt", 10, []],
  [
    "001_a9f0b9e90d9dbb24.txt",
    13,
    [
      [1, "By RMN News Service"],
      [8, "[ Also Read: Trump Signs Law to Punish China for Persecution of Muslims ]"],
    ],
  ],
  [
    "004_8fa6499101c641ed.txt",
    25,
    [
      // Longer than other headings, but it only repeats the title.
      [
        1,
        "Text of the Joint Communique of the Meeting of the OIC Contact Group on Jammu and Kashmir, Held on 25 September 2024 in New York",
      ],
      // Begins a sentence that goes on over the clauses below.
      [9, "The Ministers and Senior Officials:"],
    ],
  ],
];

describe("the shipped corpus", () => {
  test.each(hashes)("%s is what was given, byte for byte", async (file, hash) => {
    const bytes = await readFile(`corpus/${file}`);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
  });

  test("has no problems", async () => {
    expect(await checkCorpus("corpus")).toEqual([]);
  });

  test.each(paragraphs)(
    "%s has %i paragraphs, and headings where they are",
    async (file, count, headings) => {
      const source = await read(file);
      expect(source.paragraphs).toHaveLength(count);
      const found = source.paragraphs.flatMap(({ start, end, role }, at) =>
        role === "heading" ? [[at + 1, source.text.slice(start, end)]] : [],
      );
      expect(found).toEqual(headings);
    },
  );

  test("quotes the communique's demands with the words that introduce them", async () => {
    const passages = corpus.splitPassages(await read("004_8fa6499101c641ed.txt"));
    const directed = passages.at(-2);
    const demands = passages.at(-1);
    expect(directed?.text).toMatch(/^Directed the OIC Observer Missions.*Human Rights; and$/);
    expect(demands?.text).toMatch(
      /^Demanded that India:\n\ni\. reverse[\s\S]*\n\nvi\. implement.*Kashmir\.$/,
    );
    expect(demands?.sentences).toHaveLength(7);
    expect(passages.map(({ lead }) => lead)).toEqual([
      ...Array<null>(7).fill(null),
      ...Array<string>(16).fill("The Ministers and Senior Officials:"),
    ]);
  });

  test("names only what the texts say of themselves", async () => {
    const sources = await Promise.all(hashes.map(async ([file]) => (await read(file)).source));
    expect(sources.map(({ author, date }) => [author, date])).toEqual([
      [null, null],
      ["RMN News Service", null],
      ["OIC Contact Group on Jammu and Kashmir", "2024-09-25"],
    ]);
  });
});

async function read(file: string) {
  const [source] = (await corpus.readFile(file)).sources;
  if (source === undefined) throw new Error(`${file} has no source`);
  return source;
}
