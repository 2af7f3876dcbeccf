import { resolve } from "node:path";
import type { DataSet, Query } from "../evaluation/data-set.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import type { Survey } from "../retrieval/create-survey.ts";
import { type OpenDataSetOptions, openDataSet } from "./open-data-set.ts";

/**
 * What the search has to choose from for each question of a data set, one after the other.
 * @param named a folder, or FOLDER:PART for `queries.PART.jsonl`
 */
export async function* surveyDataSet(
  named: string,
  options: OpenDataSetOptions,
): AsyncGenerator<{
  readonly query: Query;
  readonly dataSet: DataSet;
  readonly survey: Survey;
}> {
  const { progress } = options;
  const [folder = "", part] = named.split(":");
  const dataSet = await readDataSet(resolve(folder), part);
  const library = await openDataSet(resolve(folder), options);
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
