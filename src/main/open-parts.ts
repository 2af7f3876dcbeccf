import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import { openEmbedder } from "./open-embedder.ts";
import type { Settings } from "./settings.ts";

/** The embedder, its model built first where it is missing, and the corpus as it reads it. */
export async function openParts(
  { model, corpusDirectory }: Settings,
  progress: Progress,
): Promise<{ readonly embedder: Embedder; readonly corpus: Corpus }> {
  const embedder = await openEmbedder(model, progress);
  // Not before the thread that opens the model has been started, which takes longest.
  const { createCorpus } = await import("../corpus/create-corpus.ts");
  const corpus = createCorpus({
    directory: corpusDirectory,
    maxTokens: embedder.maxTokens,
    countTokens: embedder.countTokens,
  });
  return { embedder, corpus };
}
