import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { createEmbedder } from "../../../src/embedding/create-embedder.ts";
import { openLibrary } from "../../../src/main/open-library.ts";
import { parseSettings } from "../../../src/main/settings.ts";
import { modelDirectory } from "../../support/model-directory.ts";
import { shippedData } from "../../support/shipped-data.ts";
import { testJudge } from "../../support/test-judge.ts";
import { testModelSettings } from "../../support/test-model.ts";

/** A library over the shipped documents, which closes with all that it needs. */
export async function openShippedLibrary() {
  const embedder = await createEmbedder(testModelSettings);
  const { maxTokens, countTokens } = embedder;
  const { corpusDirectory: directory } = parseSettings({ MODEL_DIR: modelDirectory });
  const library = await openLibrary({
    dataDirectory: shippedData,
    corpus: createCorpus({ directory, maxTokens, countTokens }),
    embedder,
    judge: testJudge,
    progress: { begin() {}, advance() {}, end() {} },
    notify() {},
  });
  return {
    ...library,
    async close() {
      library.close();
      await embedder.close();
    },
  };
}
