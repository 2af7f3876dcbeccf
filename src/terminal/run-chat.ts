import type { Readable, Writable } from "node:stream";
import { answerLines } from "./answer-lines.ts";
import type { Chat } from "./chat/create-chat.ts";
import { promptQuestions } from "./prompt-questions.ts";
import type { TerminalStyle } from "./terminal-style.ts";

interface ChatOptions {
  readonly chat: Chat;
  readonly input: Readable;
  /** Takes the prompt and what the chat shows. */
  readonly output: Writable;
  /** Takes everything else. */
  readonly notices: Writable;
  readonly style: TerminalStyle;
}

/** Answers a person at a terminal until they leave. Returns how many entries failed. */
export function runChat(options: ChatOptions): Promise<number> {
  const { chat, input, output, notices, style } = options;
  return answerLines({
    lines: promptQuestions({ input, output, notices, style, complete: chat.complete }),
    answer: chat.respond,
    render: (shown) => `\n${shown}\n`,
    output,
    notices,
    countsQuestions: false,
  });
}
