import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCorpus } from "../../corpus/create-corpus.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { Embedder } from "../../domain/embedder.ts";
import { joinCorpora } from "./join-corpora.ts";

/** A corpus and a folder beside it that documents can be written into; the folder is its location. */
export async function openAddedCorpus(
  corpus: Corpus,
  { maxTokens, countTokens }: Pick<Embedder, "maxTokens" | "countTokens">,
): Promise<{
  readonly corpus: Corpus;
  readonly directory: string;
  /** Removes the folder. */
  remove(): Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), "verbatim-bench-added-"));
  const added = createCorpus({ directory, maxTokens, countTokens });
  return {
    corpus: { ...joinCorpora(corpus, added), location: directory },
    directory,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
