import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateCorpus } from "../../evaluation/generate-corpus.ts";
import type { LibraryOptions, OpenLibrary } from "../open-library.ts";

/** Paragraphs of each document: some seconds of work. */
const PARAGRAPHS = 100;
/** Of the corpus and its questions is 1. */
const FIRST_SEED = 1000;

/**
 * Writes documents and has them indexed, one after the other, as the bot does, until it is told to
 * stop.
 * @param directory a part of the library's corpus
 */
export function addDocuments(
  library: Pick<OpenLibrary, "update">,
  {
    directory,
    ...voice
  }: Pick<LibraryOptions, "notify" | "progress"> & { readonly directory: string },
): {
  /** Waits for the one under way. @returns how many were added */
  stop(): Promise<number>;
} {
  let isStopping = false;
  const add = async () => {
    let documents = 0;
    while (!isStopping) {
      const sources = [...generateCorpus({ seed: FIRST_SEED + documents, passages: PARAGRAPHS })];
      const words = sources.map(({ text }) => text).join("\n\n");
      await writeFile(join(directory, `${documents}.txt`), words);
      await library.update(voice);
      documents++;
    }
    return documents;
  };
  const adding = add();
  // Met where it is awaited.
  adding.catch(() => {});
  return {
    stop() {
      isStopping = true;
      return adding;
    },
  };
}
