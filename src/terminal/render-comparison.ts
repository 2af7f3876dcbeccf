import { createColors } from "picocolors";
import type { Comparison } from "../domain/comparison.ts";
import { tellApart } from "../domain/tell-apart.ts";
import { numberLabel, renderAnswer } from "./render-answer.ts";
import { renderQuotation } from "./render-quotation.ts";
import type { TerminalStyle } from "./terminal-style.ts";

/** Longest passage shown whole, in UTF-16 code units. */
const LIMIT_CHARS = 800;

/** What different sources say, one below the other, without a line break at the end. */
export function renderComparison({ answer, compared }: Comparison, style: TerminalStyle): string {
  const paint = createColors(style.colours);
  const alone = "Only one source answers this, so there is nothing to compare it with.";
  if (compared.length < 2) {
    const note = compared.length === 1 ? [paint.yellow(alone)] : [];
    return [...note, renderAnswer(answer, style)].join("\n\n");
  }
  const marks = tellApart(compared.map(({ source }) => source));
  const blocks = compared.map((quotation, index) =>
    renderQuotation(quotation, {
      style,
      label: numberLabel(index, compared.length),
      role: "answer",
      limitChars: LIMIT_CHARS,
      mark: marks[index] ?? null,
      differing: quotation.differing,
    }),
  );
  const differs = compared.some(({ differing }) => differing.length > 0);
  const legend =
    "“Differs” names what differs (numbers, dates, names, a “not”) where the sources otherwise agree; nothing is judged.";
  return [
    paint.green(`${compared.length} sources, earliest first`),
    ...blocks,
    ...(differs ? [paint.dim(legend)] : []),
  ].join("\n\n");
}
