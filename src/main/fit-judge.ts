import { type Example, fitLogistic } from "../evaluation/fit-logistic.ts";

/** In examples: how much it takes to move a weight from nothing. */
const RIDGE = 30;

/** What the refusal decides by, without its bar. */
export function fitJudge(examples: readonly Example[]): ReturnType<typeof fitLogistic> {
  return fitLogistic(examples, RIDGE);
}
