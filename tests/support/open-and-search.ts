import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { openLibrary } from "../../src/main/open-library.ts";
import { hashEmbedder } from "./hash-embedder.ts";
import { testJudge } from "./test-judge.ts";

interface Folders {
  readonly directory: string;
  readonly dataDirectory: string;
}

/** Opens a library as every start does; how many passages have the words, and what it told. */
export async function openAndSearch({ directory, dataDirectory }: Folders, words: string) {
  const embedder = hashEmbedder(384);
  const { maxTokens, countTokens } = embedder;
  const notices: string[] = [];
  const library = await openLibrary({
    dataDirectory,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    judge: testJudge,
    progress: { begin() {}, advance() {}, end() {} },
    notify: (notice) => notices.push(notice),
  });
  const found = await library.search(words, { skip: 0, limit: 1 });
  library.close();
  return { notices, total: found?.total ?? 0 };
}
