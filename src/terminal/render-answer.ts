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

/** Shown whole up to about 16 lines of 80 columns. */
const ANSWERING = { role: "answer", limitChars: 1_200 } as const;

/** Shorter for what does not answer: it should not fill the screen. */
const CLOSEST = { role: "closest", limitChars: 400 } as const;

/**
 * Each quotation is judged by itself, so that nobody takes the next one for as good as the first.
 * All keep the number of their rank, by which a person names them.
 */
function renderQuoted(answer: Quoted, style: TerminalStyle): string {
  const { confidence, confidences, bar, quotations, recency } = answer;
  const paint = createColors(style.colours);
  const marks = tellApart(quotations.map(({ source }) => source));
  const passes = quotations.map((_, index) => (confidences[index] ?? 0) >= bar);
  const isAlone = quotations.length === 1;
  const blocks = quotations.map((quotation, index) =>
    renderQuotation(quotation, {
      style,
      mark: marks[index] ?? null,
      label: isAlone ? INDENTATION : numberLabel(index, quotations.length),
      ...(passes[index] ? ANSWERING : CLOSEST),
    }),
  );
  const answering = blocks.filter((_, index) => passes[index]);
  const further = blocks.filter((_, index) => !passes[index]);
  const count = answering.length > 1 ? ` · ${answering.length} quotations` : "";
  const age = recency === undefined ? [] : [paint.dim(describeRecency(recency))];
  return [
    `${paint.green(describeConfidence(confidence))}${paint.dim(count)}`,
    ...answering,
    ...(further.length > 0 ? [paint.dim("Further passages, below the bar:")] : []),
    ...further,
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
      ...CLOSEST,
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
