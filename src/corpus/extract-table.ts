import Papa from "papaparse";
import type { Extraction } from "./extraction.ts";

/**
 * A paragraph for each row, a line for each of its cells behind the name of the column; empty cells
 * are left out. Rows are counted as spreadsheets do, the one with the names being the first.
 * @param delimiter `null` where it is to be told from the text: comma, semicolon, tab or bar
 */
export function extractTable(text: string, delimiter: string | null): Extraction {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter: delimiter ?? "",
  });
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== "");
  const head = data.findIndex(isFilled);
  const names = (data[head] ?? []).map((name) => name.trim());
  const paragraphs = data.flatMap((row, at) =>
    at > head && isFilled(row)
      ? [{ text: writeRow(row, names), kind: "whole" as const, filePlace: placeOf(at) }]
      : [],
  );
  if (paragraphs.length === 0) return { kind: "refused", flaw: { kind: "table-empty" } };
  const broken = errors.find(({ type }) => type === "Quotes")?.row;
  const flaw = { kind: "table-quotes" } as const;
  const problems = broken === undefined ? [] : [{ line: broken + 1, flaw }];
  return { kind: "extracted", fields: {}, paragraphs, problems };
}

function placeOf(at: number) {
  return { kind: "row" as const, label: String(at + 1) };
}

function writeRow(row: readonly string[], names: readonly string[]): string {
  return row
    .map((cell, at) => ({ name: names[at], words: cell.trim() }))
    .filter(({ words }) => words !== "")
    .map(({ name, words }) => (name ? `${name}: ${words}` : words))
    .join("\n");
}
