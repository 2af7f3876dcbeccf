import { basename, join } from "node:path";
import { createCorpus } from "../corpus/create-corpus.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import { type OpenLibrary, openLibrary } from "./open-library.ts";
import type { Settings } from "./settings.ts";

/**
 * The product over the corpus of a data set, as it would be over any other. Its index is kept
 * below the data folder, so that another run embeds nothing again.
 */
export async function openDataSet(
  folder: string,
  {
    settings,
    embedder,
    progress,
    notify,
  }: {
    readonly settings: Settings;
    readonly embedder: Embedder;
    readonly progress: Progress;
    readonly notify: (message: string) => void;
  },
): Promise<OpenLibrary> {
  const { maxTokens, countTokens } = embedder;
  const corpus = onlyFile(
    createCorpus({ directory: folder, maxTokens, countTokens }),
    "corpus.jsonl",
  );
  const dataDirectory = join(settings.dataDirectory, "evaluation", basename(folder));
  return openLibrary({ dataDirectory, corpus, embedder, progress, notify });
}

/** Questions stand beside their corpus and are no part of it. */
function onlyFile(corpus: Corpus, path: string): Corpus {
  return {
    ...corpus,
    listFiles: async () => (await corpus.listFiles()).filter((file) => file.path === path),
  };
}
