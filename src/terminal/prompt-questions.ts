import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { createColors } from "picocolors";
import { type Chat, QUIT } from "./chat/create-chat.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { writeText } from "./write-text.ts";

interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly notices: Writable;
  readonly style: TerminalStyle;
  readonly complete: Chat["complete"];
}

/**
 * Questions and commands that a person types, until /quit, Ctrl-D or Ctrl-C. It prompts again when the next
 * question is asked for, that is after the answer.
 */
export async function* promptQuestions(options: PromptOptions): AsyncGenerator<string> {
  const { input, output, notices, style, complete } = options;
  const prompt = createColors(style.colours).cyan("› ");
  const editor = createInterface({
    input,
    output,
    prompt,
    terminal: true,
    historySize: HISTORY_QUESTIONS,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, found?: [string[], string]) => void) => {
      complete(line).then(([found, typed]) => done(null, [[...found], typed]), done);
    },
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
      if (isInterrupted() || entry === QUIT) break;
      if (entry !== "") yield entry;
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
