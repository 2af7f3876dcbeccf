import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Embedder } from "../../src/domain/embedder.ts";
import type { CommittedState } from "../../src/index/commit-state.ts";
import { type OpenIndex, openIndex } from "../../src/index/open-index.ts";
import type { UpdateOptions } from "../../src/index/update-index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** An empty folder of documents that goes with the test, and how its index is made and opened. */
export async function openIndexing(embedder: Embedder) {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory);
  const { maxTokens, countTokens } = embedder;
  const notices: string[] = [];
  const options: UpdateOptions = {
    dataDirectory,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    progress: { begin() {}, advance() {}, end() {} },
    notify: (notice) => notices.push(notice),
    care: "check",
  };
  return {
    directory,
    dataDirectory,
    options,
    /** What a person was told. */
    notices,
    /** @param made a state just committed */
    async open(made?: CommittedState): Promise<OpenIndex> {
      const index = await openIndex(dataDirectory, embedder.identity, made);
      if (typeof index === "string") throw new Error(`The index is ${index}.`);
      return index;
    },
  };
}
