import { Fault } from "../domain/fault.ts";

/** As long as a Discord message may be. */
const MOST_CHARACTERS = 2000;

/**
 * The question without the space around it.
 * @throws Fault when there is none, or it is too long to be one
 */
export function checkQuestion(question: string): string {
  const asked = question.trim();
  if (asked === "") throw new Fault("The question is empty: type what you want to know.");
  if (asked.length > MOST_CHARACTERS) {
    throw new Fault(
      `The question has ${asked.length.toLocaleString("en")} characters and at most ${MOST_CHARACTERS.toLocaleString("en")} are read: ask in fewer words.`,
    );
  }
  return asked;
}
