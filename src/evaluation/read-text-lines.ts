import { readFile } from "node:fs/promises";
import { Fault } from "../domain/fault.ts";

/** A line that is not blank. */
interface TextLine {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly text: string;
}

/** @throws Fault when the file cannot be read. */
export async function readTextLines(path: string): Promise<readonly TextLine[]> {
  return (await readText(path))
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== "");
}

async function readText(path: string): Promise<string> {
  try {
    // A byte order mark is no JSON.
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new Fault(
      `${path} cannot be read; a data set is a folder with corpus.jsonl, queries.jsonl and qrels.tsv, or queries.NAME.jsonl and qrels.NAME.tsv for --queries NAME.`,
      { cause },
    );
  }
}
