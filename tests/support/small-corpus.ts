import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Embedder } from "../../src/domain/embedder.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { openLibrary } from "../../src/main/open-library.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { testJudge } from "./test-judge.ts";

/** A few short documents, so that everything they need is embedded in a moment. */
const DOCUMENTS = {
  "tides.txt": "The moon draws the sea into the harbour of Brest.\n\nFishermen sail at dawn.\n",
  "bread.txt": "Bread is baked in Rennes at night.\n\nThe ovens are fired with beech wood.\n",
};
export const QUESTION = "What draws the sea into the harbour of Brest?";
export const QUOTED = "The moon draws the sea into the harbour of Brest.";

const silent = { begin() {}, advance() {}, end() {} };

/** The documents in a folder that goes with the test, and an index of them made in this process. */
export async function smallCorpus(embedder: Embedder) {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory);
  const write = (name: string, text: string) => writeFile(join(directory, name), text);
  for (const [name, text] of Object.entries(DOCUMENTS)) await write(name, text);
  const { maxTokens, countTokens } = embedder;
  const notices: string[] = [];
  const options = {
    dataDirectory,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    judge: testJudge,
    progress: silent,
    notify: (notice: string) => notices.push(notice),
  };
  const open = () => openLibrary(options);
  return {
    directory,
    dataDirectory,
    options,
    /** What a person was told. */
    notices,
    write,
    remove: (name: string) => rm(join(directory, name)),
    update: () => updateIndex({ ...options, care: "verify" }),
    open,
    /** The passages that a new start quotes, best first. */
    async quote(question: string): Promise<readonly string[]> {
      const library = await open();
      try {
        const answer = await library.answer(question, { limit: 3, filter: {} });
        return answer.kind === "quoted" ? answer.quotations.map(({ passage }) => passage.text) : [];
      } finally {
        library.close();
      }
    },
  };
}
