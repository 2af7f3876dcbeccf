import { Fault } from "../domain/fault.ts";
import type { DataSet } from "./data-set.ts";
import { readTextLines } from "./read-text-lines.ts";

const lineForm = /^([^\t]+)\t([^\t]+)\t(\d+(?:\.\d+)?)\s*$/;

/**
 * A `qrels.tsv`: query id, source id and grade, divided by tabs. Sources judged 0 are left out,
 * since every measure treats them as those never judged.
 * @throws Fault naming the line that has another form, or contradicts one before it.
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
    const grades = relevance.get(queryId) ?? new Map<string, number>();
    if ((grades.get(sourceId) ?? Number(grade)) !== Number(grade)) {
      throw new Fault(
        `Line ${number} of ${path} gives the query ${queryId} and the source ${sourceId} another grade than a line before; keep one.`,
      );
    }
    relevance.set(queryId, grades.set(sourceId, Number(grade)));
  }
  return withoutNaught(relevance);
}

function withoutNaught(relevance: DataSet["relevance"]): DataSet["relevance"] {
  return new Map(
    [...relevance].flatMap(([queryId, grades]) => {
      const relevant = [...grades].filter(([, grade]) => grade > 0);
      return relevant.length > 0 ? [[queryId, new Map(relevant)] as const] : [];
    }),
  );
}
