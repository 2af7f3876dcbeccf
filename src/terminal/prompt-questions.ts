import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { createColors } from "picocolors";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";
import { writeText } from "./write-text.ts";

interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly notices: Writable;
  readonly style: TerminalStyle;
}

/**
 * Questions that a person types, until /quit, Ctrl-D or Ctrl-C. It prompts again when the next
 * question is asked for, that is after the answer.
 */
export async function* promptQuestions(options: PromptOptions): AsyncGenerator<string> {
  const { input, output, notices, style } = options;
  const prompt = createColors(style.colours).cyan("› ");
  const editor = createInterface({
    input,
    output,
    prompt,
    terminal: true,
    historySize: HISTORY_QUESTIONS,
    removeHistoryDuplicates: true,
  });
  let state: "open" | "ended" | "interrupted" = "open";
  editor.on("SIGINT", () => {
    state = "interrupted";
    editor.close();
  });
  editor.on("close", () => {
    if (state === "open") state = "ended";
  });

  editor.prompt();
  try {
    for await (const line of editor) {
      const entry = line.trim();
      if (isInterrupted() || entry === "/quit") break;
      if (/^\/\w+$/.test(entry)) await writeText(notices, describeCommand(entry));
      else if (entry !== "") yield entry;
      if (isInterrupted()) break;
      if (state === "open") editor.prompt();
    }
  } finally {
    editor.close();
  }
  await writeText(notices, "\nGoodbye.\n");

  /** Asked anew each time: an event may have changed the state meanwhile. */
  function isInterrupted(): boolean {
    return state === "interrupted";
  }
}

const HISTORY_QUESTIONS = 200;

function describeCommand(entry: string): string {
  return entry === "/help" ? HELP : `There is no ${toOneLine(entry)}; /help says what there is.\n`;
}

const HELP = `
Type a question and press Enter; the corpus answers, word for word.

  ▌  the sentence that answers best
  │  the rest of its passage
  ┊  what is around the quotation; […] stands for words left out

  ↑ ↓                     earlier questions
  /help                   this text
  /quit, Ctrl-D, Ctrl-C   leave

`;
