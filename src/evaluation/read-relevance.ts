import { Fault } from "../domain/fault.ts";
import { readTextLines } from "./read-text-lines.ts";

/** What one line of a `qrels.tsv` says. */
export interface RelevanceRow {
  /** From 1, blank lines counted. */
  readonly line: number;
  readonly queryId: string;
  readonly sourceId: string;
  /** 0 for what was looked at and is not relevant. */
  readonly grade: number;
}

const lineForm = /^\s*([^\t]+?)\s*\t\s*([^\t]+?)\s*\t\s*(\d+(?:\.\d+)?)\s*$/;
/** The names of the columns, which some data sets have in their first line. */
const HEADER = /^(?:query|q)(?:[-_ ]?id)?\t[^\t]*\t[^\t\d]+$/i;

/**
 * A `qrels.tsv`: query id, source id and grade, divided by tabs, with or without a header.
 * @throws Fault naming the line that has another form, or contradicts one before it.
 */
export async function readRelevance(path: string): Promise<readonly RelevanceRow[]> {
  const lines = await readTextLines(path);
  const rows = lines.slice(HEADER.test(lines[0]?.text ?? "") ? 1 : 0).map(({ number, text }) => {
    const [, queryId, sourceId, grade] = lineForm.exec(text) ?? [];
    if (queryId !== undefined && sourceId !== undefined) {
      return { line: number, queryId, sourceId, grade: Number(grade) };
    }
    throw new Fault(
      `Line ${number} of ${path} is not a query id, a source id and a grade divided by tabs.`,
    );
  });
  refuseContradictions(rows, path);
  return rows;
}

function refuseContradictions(rows: readonly RelevanceRow[], path: string): void {
  const given = new Map<string, number>();
  for (const { line, queryId, sourceId, grade } of rows) {
    const pair = `${queryId}\t${sourceId}`;
    if ((given.get(pair) ?? grade) !== grade) {
      throw new Fault(
        `Line ${line} of ${path} gives the query ${queryId} and the source ${sourceId} another grade than a line before; keep one.`,
      );
    }
    given.set(pair, grade);
  }
}
