import { resolve } from "node:path";
import type { DataSet, Query } from "../evaluation/data-set.ts";
import { halveDataSet } from "../evaluation/halve-data-set.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import type { Survey } from "../retrieval/create-survey.ts";
import { nameSet } from "./name-set.ts";
import { type OpenDataSetOptions, openDataSet } from "./open-data-set.ts";

interface SurveyOptions extends Omit<OpenDataSetOptions, "missing"> {
  /** How a question is typed; as it is by default. @param place in its set */
  readonly type?: (question: string, place: number) => string;
}

/**
 * What the search has to choose from for each question of a data set, one after the other.
 * @param named as `nameSet` takes it
 */
export async function* surveyDataSet(
  named: string,
  { type = (question) => question, ...options }: SurveyOptions,
): AsyncGenerator<{
  readonly query: Query;
  readonly dataSet: DataSet;
  readonly survey: Survey;
}> {
  const { progress } = options;
  const { folder, part, isHalved } = nameSet(named);
  const whole = await readDataSet(resolve(folder), part);
  const dataSet = isHalved ? halveDataSet(whole) : whole;
  const { missing } = dataSet;
  const library = await openDataSet(resolve(folder), { ...options, missing });
  progress.begin(`Asking ${dataSet.name}`, dataSet.queries.length);
  try {
    for (const [place, query] of dataSet.queries.entries()) {
      yield { query, dataSet, survey: await library.survey(type(query.text, place), {}) };
      progress.advance(place + 1);
    }
  } finally {
    progress.end();
    library.close();
  }
}
