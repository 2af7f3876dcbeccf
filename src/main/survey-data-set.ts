import type { DataSet, Query } from "../evaluation/data-set.ts";
import type { Survey } from "../retrieval/create-survey.ts";
import { type OpenDataSetOptions, openDataSet } from "./open-data-set.ts";
import type { ReadSet } from "./read-sets.ts";

/** What the search has to choose from for each question of a data set, one after the other. */
export async function* surveyDataSet(
  { folder, dataSet }: ReadSet,
  options: Omit<OpenDataSetOptions, "missing">,
): AsyncGenerator<{
  readonly query: Query;
  readonly dataSet: DataSet;
  readonly survey: Survey;
}> {
  const { progress } = options;
  const { missing } = dataSet;
  const library = await openDataSet(folder, { ...options, missing });
  progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
  try {
    for (const [place, query] of dataSet.queries.entries()) {
      yield { query, dataSet, survey: await library.survey(query.text, {}) };
      progress.advance(place + 1);
    }
  } finally {
    progress.end();
    library.close();
  }
}
