import type { Readable, Writable } from "node:stream";
import type { Answer } from "../domain/answer.ts";
import { answerLines } from "./answer-lines.ts";
import { readLines } from "./read-lines.ts";
import { renderExchange } from "./render-exchange.ts";
import type { TerminalStyle } from "./terminal-style.ts";

interface AnswerInputOptions {
  /** May throw a Fault, which is told as it is; the next question follows. */
  readonly answer: (question: string) => Promise<Answer>;
  /** A file or a pipe. */
  readonly input: Readable;
  readonly output: Writable;
  readonly notices: Writable;
  readonly style: TerminalStyle;
}

/**
 * Answers one question a line, each below its question; there are no commands. Returns how many
 * failed.
 */
export function answerInput({ input, style, ...shared }: AnswerInputOptions): Promise<number> {
  return answerLines({
    ...shared,
    lines: readLines(input),
    render: (given) => renderExchange(given, style),
    countsQuestions: true,
  });
}
