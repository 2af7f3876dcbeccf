import { createColors } from "picocolors";
import type { Answer, NothingFound, Quoted } from "../domain/answer.ts";
import { tellApart } from "../domain/tell-apart.ts";
import { describeConfidence } from "./describe-confidence.ts";
import { describeRecency } from "./describe-recency.ts";
import { renderQuotation } from "./render-quotation.ts";
import type { TerminalStyle } from "./terminal-style.ts";

/** An answer as a person reads it in a terminal, without a line break at the end. */
export function renderAnswer(answer: Answer, style: TerminalStyle): string {
  return answer.kind === "quoted" ? renderQuoted(answer, style) : renderNothingFound(answer, style);
}

/** Longest passage shown whole, in UTF-16 code units: about 16 lines of 80 columns. */
const LIMIT_CHARS = 1_200;

/** Shorter for what does not answer: a refusal should not fill the screen. */
const CLOSEST_LIMIT_CHARS = 400;

function renderQuoted({ confidence, quotations, recency }: Quoted, style: TerminalStyle): string {
  const paint = createColors(style.colours);
  const several = quotations.length > 1;
  const count = several ? ` · ${quotations.length} quotations` : "";
  const marks = tellApart(quotations.map(({ source }) => source));
  const blocks = quotations.map((quotation, index) =>
    renderQuotation(quotation, {
      style,
      mark: marks[index] ?? null,
      label: several ? numberLabel(index, quotations.length) : INDENTATION,
      role: "answer",
      limitChars: LIMIT_CHARS,
    }),
  );
  const age = recency === undefined ? [] : [paint.dim(describeRecency(recency))];
  return [
    `${paint.green(describeConfidence(confidence))}${paint.dim(count)}`,
    ...blocks,
    ...age,
  ].join("\n\n");
}

function renderNothingFound({ closest }: NothingFound, style: TerminalStyle): string {
  const paint = createColors(style.colours);
  const marks = tellApart(closest.map(({ source }) => source));
  const blocks = closest.map((quotation, index) =>
    renderQuotation(quotation, {
      style,
      mark: marks[index] ?? null,
      label: numberLabel(index, closest.length),
      role: "closest",
      limitChars: CLOSEST_LIMIT_CHARS,
    }),
  );
  const heading = blocks.length > 0 ? [paint.dim("Closest passages, below the bar:")] : [];
  return [paint.yellow("Nothing in the corpus answers this."), ...heading, ...blocks].join("\n\n");
}

const INDENTATION = "  ";

/** Before each of several, from 0. */
export function numberLabel(index: number, count: number): string {
  return ` ${String(index + 1).padStart(String(count).length)} `;
}
