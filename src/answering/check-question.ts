import { Fault } from "../domain/fault.ts";
import { LONGEST_QUESTION } from "../domain/longest-question.ts";

/**
 * The question without the space around it.
 * @throws Fault when there is none, or it is too long to be one
 */
export function checkQuestion(question: string): string {
  const asked = question.trim();
  if (asked === "") throw new Fault("The question is empty: type what you want to know.");
  if (asked.length > LONGEST_QUESTION) {
    throw new Fault(
      `The question has ${asked.length.toLocaleString("en")} characters and at most ${LONGEST_QUESTION.toLocaleString("en")} are read: ask in fewer words.`,
    );
  }
  return asked;
}
