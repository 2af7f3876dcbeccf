import type { Choice } from "../evaluation/choice.ts";

/** A set of n questions counts as n to this power: large sets more than small ones, not by all. */
const SET_POWER = 0.7;

/** @param choices all of one set */
export function balance(choices: readonly Choice[]): readonly Choice[] {
  const weight = choices.length ** (SET_POWER - 1);
  return choices.map((choice) => ({ ...choice, weight }));
}
