import type { Answer } from "../../src/domain/answer.ts";
import { Fault } from "../../src/domain/fault.ts";

/** Finds nothing, so that an answer is short; cannot answer what begins with "bad". */
export async function answerFixture(question: string): Promise<Answer> {
  if (question.startsWith("bad")) throw new Fault("This question is too long; shorten it.");
  return {
    kind: "nothing-found",
    question,
    confidence: 0,
    confidences: [],
    bar: 0.5,
    elapsedMs: 1,
    closest: [],
  };
}

/** How that answer reads. */
export const NOTHING = "Nothing in the corpus answers this.";
