import { createColors } from "picocolors";
import { separatorBefore } from "../domain/separator-before.ts";
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
  const parts = differences.map((difference) => {
    const { open, close } = MARKS[difference.kind];
    if (text !== "") text += separatorBefore(difference);
    const start = text.length;
    text += `${open}${toOneLine(difference.text)}${close}`;
    return { kind: difference.kind, start, end: text.length };
  });
  const widthColumns = lineColumns(style) - INDENTATION_COLUMNS - BAR_COLUMNS;
  return wrapText(text, { widthColumns, breaks: [] }).map((line) => {
    // White space and signs between the parts are painted as words of both.
    let painted = "";
    let done = line.start;
    for (const { kind, start, end } of parts) {
      const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)];
      if (from >= to) continue;
      painted += text.slice(done, from) + paints[kind](text.slice(from, to));
      done = to;
    }
    return `${paint.dim(BAR)} ${painted}`;
  });
}
