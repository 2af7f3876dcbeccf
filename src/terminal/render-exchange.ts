import { createColors } from "picocolors";
import type { Answer } from "../domain/answer.ts";
import { renderAnswer } from "./render-answer.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";

/** An answer below its question, for when many follow each other; ends with an empty line. */
export function renderExchange(answer: Answer, style: TerminalStyle): string {
  const paint = createColors(style.colours);
  const question = paint.bold(`› ${toOneLine(answer.question)}`);
  return `${question}\n\n${renderAnswer(answer, style)}\n`;
}
