import { createColors } from "picocolors";
import type { Difference } from "../domain/verification.ts";
import { BAR_COLUMNS, lineColumns } from "./quotation-layout.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";
import { wrapText } from "./wrap-text.ts";

const BAR = "±";
const INDENTATION_COLUMNS = 2;

/** How each kind is marked: to be told apart without colours, and when it is copied. */
const MARKS = {
  kept: { open: "", close: "" },
  missing: { open: "[-", close: "-]" },
  added: { open: "{+", close: "+}" },
} as const;

/** The words of both, wrapped, behind a bar of their own since they are no slice of the source. */
export function renderDifferences(
  differences: readonly Difference[],
  style: TerminalStyle,
): readonly string[] {
  const paint = createColors(style.colours);
  const paints = {
    kept: String,
    missing: (text: string) => paint.red(text),
    added: (text: string) => paint.green(text),
  };
  let text = "";
  const parts = differences.map(({ kind, text: words }) => {
    const { open, close } = MARKS[kind];
    const start = text === "" ? 0 : text.length + 1;
    text += `${text === "" ? "" : " "}${open}${toOneLine(words)}${close}`;
    return { kind, start, end: text.length };
  });
  const widthColumns = lineColumns(style) - INDENTATION_COLUMNS - BAR_COLUMNS;
  return wrapText(text, { widthColumns, breaks: [] }).map((line) => {
    const painted = parts.flatMap(({ kind, start, end }) => {
      const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)];
      return from < to ? [paints[kind](text.slice(from, to))] : [];
    });
    return `${paint.dim(BAR)} ${painted.join(" ")}`;
  });
}
