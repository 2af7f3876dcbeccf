import type { Query } from "../evaluation/data-set.ts";
import type { AskedQuestion } from "../retrieval/weigh-question.ts";
import type { Asked } from "./learn-from.ts";

/** What was measured of the candidates of a question, and which of them are right. */
export interface Evidence {
  readonly isAnswerable: Query["answerable"];
  readonly question: Pick<AskedQuestion, "familiarity" | "isClaim">;
  readonly candidates: readonly {
    /** `PASSAGE_FEATURES`. */
    readonly row: readonly number[];
    readonly fused: number;
    readonly isRight: boolean;
  }[];
}

/** @param asked one after the other */
export async function surveyEvidence(asked: AsyncIterable<Asked>): Promise<readonly Evidence[]> {
  const all: Evidence[] = [];
  for await (const { query, dataSet, survey } of asked) {
    const relevant = dataSet.relevance.get(query.id);
    all.push({
      isAnswerable: query.answerable,
      question: survey.question,
      candidates: survey.candidates.map(({ label, fused }, place) => ({
        row: survey.features[place] as readonly number[],
        fused,
        isRight: relevant?.has(survey.read(label).source.id) === true,
      })),
    });
  }
  return all;
}
