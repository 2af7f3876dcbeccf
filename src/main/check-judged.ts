import { Fault } from "../domain/fault.ts";

/**
 * @param what the questions are called in a sentence
 * @param answerable whether the texts answer it, for each question
 * @throws Fault unless there are both kinds, because nothing is told from nothing
 */
export function checkJudged(what: string, answerable: readonly boolean[]): void {
  if (!answerable.includes(true)) {
    throw new Fault(
      `${what} has no answerable questions: refusal needs both kinds, so mix some among the others.`,
    );
  }
  if (!answerable.includes(false)) {
    throw new Fault(
      `${what} has answerable questions only: refusal needs both kinds, so mix some without an answer among them.`,
    );
  }
}
