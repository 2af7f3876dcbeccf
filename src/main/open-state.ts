import { createAnswerer } from "../answering/create-answerer.ts";
import { createComparer } from "../answering/create-comparer.ts";
import { createProof } from "../answering/create-proof.ts";
import { createReportFinder } from "../answering/create-report-finder.ts";
import type { Judge } from "../answering/judge-evidence.ts";
import { createLinker } from "../citing/create-linker.ts";
import type { AnswerQuestion } from "../domain/answer.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { LinkWords } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import { analyzeWords } from "../index/analyze-words.ts";
import type { OpenIndex } from "../index/open-index.ts";
import { readWords } from "../index/read-words.ts";
import { createSourceFinder } from "../lookup/create-source-finder.ts";
import { createWordSearch } from "../lookup/create-word-search.ts";
import { createRetriever } from "../retrieval/create-retriever.ts";
import { createSurvey, type SurveyPassages } from "../retrieval/create-survey.ts";
import rankingWeights from "../retrieval/ranking-weights.json" with { type: "json" };
import { createVerifier } from "../verification/create-verifier.ts";

/** Everything that can be asked of one state of the index. */
export interface LibraryState {
  readonly index: OpenIndex;
  readonly survey: SurveyPassages;
  readonly answer: AnswerQuestion;
  readonly compare: ReturnType<typeof createComparer>;
  readonly findReports: ReturnType<typeof createReportFinder>;
  readonly link: LinkWords;
  readonly findPassage: PassageIndex["find"];
  readonly search: ReturnType<typeof createWordSearch>;
  readonly findSources: ReturnType<typeof createSourceFinder>;
  readonly verify: ReturnType<typeof createVerifier>;
}

/** @param notify is told of a passage that is not what its source says */
export function openState(
  index: OpenIndex,
  {
    embedder,
    judge,
    notify,
  }: {
    readonly embedder: Embedder;
    readonly judge: Judge;
    readonly notify: (message: string) => void;
  },
): LibraryState {
  const analyze = analyzeWords;
  const survey = createSurvey({
    index,
    embedder,
    analyze,
    readWords,
    sentenceScorer: rankingWeights.sentence,
  });
  const retrieve = createRetriever({ survey, passageScorer: rankingWeights.passage });
  const proves = createProof(index, notify);
  const link = createLinker(index);
  const answer = createAnswerer({ retrieve, proves, judge, link, now: () => new Date() });
  return {
    index,
    survey,
    link,
    findPassage(key) {
      const found = index.find(key);
      if (found === null) return null;
      const { passage, source } = found;
      return proves({ passage, source: source.source }) ? found : null;
    },
    answer,
    compare: createComparer(answer),
    findReports: createReportFinder({ index, analyze, proves, link }),
    search: createWordSearch({ index, analyze, proves, link }),
    findSources: createSourceFinder({ index }),
    verify: createVerifier({ index, retrieve, analyze, proves, link }),
  };
}
