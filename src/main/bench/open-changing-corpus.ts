import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../../domain/corpus.ts";
import type { Embedder } from "../../domain/embedder.ts";
import { generateCorpus } from "../../evaluation/generate-corpus.ts";
import { addFolder } from "./add-folder.ts";

/** Of the document that changes. */
const PARAGRAPHS = 20;
/** Of the corpus and its questions is 1. */
const SEED = 1000;

/** The same corpus with one document more, which can be changed. */
export async function openChangingCorpus(
  corpus: Corpus,
  { dataDirectory, embedder }: { readonly dataDirectory: string; readonly embedder: Embedder },
): Promise<{ readonly corpus: Corpus; readonly write: (ending: string) => Promise<void> }> {
  const directory = join(dataDirectory, "changing");
  await mkdir(directory, { recursive: true });
  const [source] = generateCorpus({ seed: SEED, passages: PARAGRAPHS });
  return {
    corpus: addFolder(corpus, { directory, embedder }),
    write: (ending) => writeFile(join(directory, "changing.txt"), `${source?.text} ${ending}\n`),
  };
}
