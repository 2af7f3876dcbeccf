import { createAnswerer } from "../answering/create-answerer.ts";
import { createProof } from "../answering/create-proof.ts";
import type { AnswerQuestion } from "../domain/answer.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { Retrieve } from "../domain/ranked-passage.ts";
import { analyzeWords } from "../index/analyze-words.ts";
import { createSourceFinder } from "../lookup/create-source-finder.ts";
import { createWordSearch } from "../lookup/create-word-search.ts";
import { createRetriever } from "../retrieval/create-retriever.ts";
import { createVerifier } from "../verification/create-verifier.ts";

/** Everything that can be asked of one state of the index. */
export interface LibraryState {
  readonly index: PassageIndex;
  readonly retrieve: Retrieve;
  readonly answer: AnswerQuestion;
  readonly findPassage: PassageIndex["find"];
  readonly search: ReturnType<typeof createWordSearch>;
  readonly findSources: ReturnType<typeof createSourceFinder>;
  readonly verify: ReturnType<typeof createVerifier>;
}

/** @param notify is told of a passage that is not what its source says */
export function openState(
  index: PassageIndex,
  { embedder, notify }: { readonly embedder: Embedder; readonly notify: (message: string) => void },
): LibraryState {
  const analyze = analyzeWords;
  const retrieve = createRetriever({ index, embedder, analyze });
  const proves = createProof(index, notify);
  return {
    index,
    retrieve,
    findPassage(key) {
      const found = index.find(key);
      return found !== null && proves(found.passage) ? found : null;
    },
    answer: createAnswerer({ retrieve, proves, analyze }),
    search: createWordSearch({ index, analyze, proves }),
    findSources: createSourceFinder({ index }),
    verify: createVerifier({ index, retrieve, analyze, proves }),
  };
}
