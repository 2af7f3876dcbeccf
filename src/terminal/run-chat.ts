import type { Readable, Writable } from "node:stream";
import type { Answer } from "../domain/answer.ts";
import { answerLines } from "./answer-lines.ts";
import { promptQuestions } from "./prompt-questions.ts";
import { readLines } from "./read-lines.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderExchange } from "./render-exchange.ts";
import type { TerminalStyle } from "./terminal-style.ts";

interface ChatOptions {
  /** May throw a Fault, which is told as it is; the chat goes on. */
  readonly answer: (question: string) => Promise<Answer>;
  readonly input: Readable;
  /** Takes answers; with a person also the prompt. */
  readonly output: Writable;
  /** Takes everything else. */
  readonly notices: Writable;
  /** Read anew for each answer, so `columns` may follow the terminal. */
  readonly style: TerminalStyle;
  /** Whether a person types at a terminal; otherwise the input holds one question a line. */
  readonly interactive: boolean;
}

/** Answers until the person leaves or the input ends. Returns how many questions failed. */
export function runChat(options: ChatOptions): Promise<number> {
  const { answer, input, output, notices, style, interactive } = options;
  const shared = { answer, output, notices, countsQuestions: !interactive };
  return interactive
    ? answerLines({
        ...shared,
        lines: promptQuestions({ input, output, notices, style }),
        render: (given) => `\n${renderAnswer(given, style)}\n`,
      })
    : answerLines({
        ...shared,
        lines: readLines(input),
        render: (given) => renderExchange(given, style),
      });
}
