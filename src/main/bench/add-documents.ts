import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCorpus } from "../../corpus/create-corpus.ts";
import { generateCorpus } from "../../evaluation/generate-corpus.ts";
import type { LibraryOptions, OpenLibrary } from "../open-library.ts";
import { updateIfPossible } from "../update-if-possible.ts";
import { joinCorpora } from "./join-corpora.ts";

/** Paragraphs of each document: some seconds of work. */
const PARAGRAPHS = 100;
/** Of the corpus and its questions is 1. */
const FIRST_SEED = 1000;

/** Writes documents and has them indexed, one after the other, as the bot does, until it is told to stop. */
export function addDocuments({
  library,
  ...options
}: LibraryOptions & { readonly library: Pick<OpenLibrary, "refresh"> }): {
  /** Waits for the one under way. @returns how many were added */
  stop(): Promise<number>;
} {
  let isStopping = false;
  const { maxTokens, countTokens } = options.embedder;
  const add = async () => {
    const directory = await mkdtemp(join(tmpdir(), "verbatim-bench-added-"));
    const added = createCorpus({ directory, maxTokens, countTokens });
    const corpus = joinCorpora(options.corpus, added);
    let documents = 0;
    try {
      while (!isStopping) {
        const sources = [...generateCorpus({ seed: FIRST_SEED + documents, passages: PARAGRAPHS })];
        const words = sources.map(({ text }) => text).join("\n\n");
        await writeFile(join(directory, `${documents}.txt`), words);
        await updateIfPossible({ ...options, corpus });
        await library.refresh();
        documents++;
      }
    } finally {
      await rm(directory, { recursive: true, force: true });
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
