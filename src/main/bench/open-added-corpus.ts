import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../../domain/corpus.ts";
import type { Embedder } from "../../domain/embedder.ts";
import { addFolder } from "./add-folder.ts";

/** A corpus and a folder beside it that documents can be written into; the folder is its location. */
export async function openAddedCorpus(
  corpus: Corpus,
  embedder: Pick<Embedder, "maxTokens" | "countTokens">,
): Promise<{
  readonly corpus: Corpus;
  readonly directory: string;
  /** Removes the folder. */
  remove(): Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), "verbatim-bench-added-"));
  return {
    corpus: { ...addFolder(corpus, { directory, embedder }), location: directory },
    directory,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
