import type { Readable, Writable } from "node:stream";
import { answerLines } from "./answer-lines.ts";
import { type Chat, QUIT } from "./chat/create-chat.ts";
import { readLines } from "./read-lines.ts";
import { renderExchange } from "./render-exchange.ts";
import type { TerminalStyle } from "./terminal-style.ts";

interface AnswerInputOptions {
  readonly chat: Pick<Chat, "respond">;
  /** A file or a pipe. */
  readonly input: Readable;
  readonly output: Writable;
  readonly notices: Writable;
  readonly style: TerminalStyle;
}

/**
 * Answers one question or command a line, each below what was asked, until the input or /quit ends
 * it. Returns how many failed.
 */
export function answerInput(options: AnswerInputOptions): Promise<number> {
  const { chat, input, style, ...streams } = options;
  return answerLines({
    ...streams,
    lines: untilQuit(readLines(input)),
    answer: chat.respond,
    render: (shown, entry) => renderExchange({ asked: entry, shown }, style),
    countsQuestions: true,
  });
}

async function* untilQuit(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() === QUIT) return;
    yield line;
  }
}
