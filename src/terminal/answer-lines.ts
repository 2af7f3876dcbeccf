import type { Writable } from "node:stream";
import { Fault } from "../domain/fault.ts";
import { toOneLine } from "./to-one-line.ts";
import { writeText } from "./write-text.ts";

interface AnswerLinesOptions<Given> {
  /** Questions, one a line; blank lines are skipped. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** A Fault is told in the notices, and the next question follows. Other errors are passed on. */
  readonly answer: (question: string) => Promise<Given>;
  /** What is written of an answer; a line break is added. */
  readonly render: (given: Given, question: string) => string;
  /** Takes answers and nothing else. */
  readonly output: Writable;
  readonly notices: Writable;
  /** Whether a notice says which question failed, counted from 1. */
  readonly countsQuestions: boolean;
}

/**
 * Answers questions in their order, one at a time, as fast as the output takes them, until they
 * end or nobody reads the output any more. Returns how many could not be answered for a fault.
 */
export async function answerLines<Given>(options: AnswerLinesOptions<Given>): Promise<number> {
  let asked = 0;
  let failed = 0;
  for await (const line of options.lines) {
    const question = line.trim();
    if (question === "") continue;
    asked += 1;

    const result = await answerOrFault(question, options.answer);
    if (result instanceof Fault) {
      failed += 1;
      const which = options.countsQuestions ? `Question ${asked}: ` : "";
      await writeText(options.notices, `${which}${toOneLine(result.message)}\n`);
      continue;
    }
    const written = await writeText(options.output, `${options.render(result, question)}\n`);
    if (written === "closed") break;
  }
  return failed;
}

async function answerOrFault<Given>(
  question: string,
  answer: AnswerLinesOptions<Given>["answer"],
): Promise<Given | Fault> {
  try {
    return await answer(question);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
