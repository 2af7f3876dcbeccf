import { Fault } from "../domain/fault.ts";
import type { DataSet } from "./data-set.ts";
import { readTextLines } from "./read-text-lines.ts";

const lineForm = /^([^\t]+)\t([^\t]+)\t(\d+(?:\.\d+)?)\s*$/;

/**
 * A `qrels.tsv`: query id, source id and grade, divided by tabs. Sources judged 0 are left out,
 * since every measure treats them as those never judged.
 * @throws Fault naming the line that has another form.
 */
export async function readRelevance(path: string): Promise<DataSet["relevance"]> {
  const relevance = new Map<string, Map<string, number>>();
  for (const { number, text } of await readTextLines(path)) {
    const [, queryId, sourceId, grade] = lineForm.exec(text) ?? [];
    if (queryId === undefined || sourceId === undefined) {
      throw new Fault(
        `Line ${number} of ${path} is not a query id, a source id and a grade divided by tabs.`,
      );
    }
    if (Number(grade) === 0) continue;
    const grades = relevance.get(queryId) ?? new Map<string, number>();
    relevance.set(queryId, grades.set(sourceId, Number(grade)));
  }
  return relevance;
}
