import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { type OpenLibrary, openLibrary } from "../../src/main/open-library.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { testJudge } from "./test-judge.ts";
import { openTestEmbedder } from "./test-model.ts";

/** Over a folder of documents, with an index of its own. */
export async function openTestLibrary(directory: string): Promise<OpenLibrary> {
  const embedder = await openTestEmbedder();
  const { maxTokens, countTokens } = embedder;
  return openLibrary({
    dataDirectory: await temporaryFolder(),
    judge: testJudge,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    progress: { begin() {}, advance() {}, end() {} },
    notify() {},
  });
}
