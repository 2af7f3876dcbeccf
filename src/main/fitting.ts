import type { Choice } from "../evaluation/choice.ts";

/** How what is learned is fitted: a line is enough to tell sentences of one passage apart. */
export const SENTENCES = { units: 0, rounds: 30, step: 0.01, decay: 1e-3 };
/** Passages gain from a layer more. */
export const PASSAGES = { units: 16, rounds: 25, step: 0.01, decay: 5e-3 };
/** Of the refusal, in examples. */
export const RIDGE = 30;
/** A set of n questions counts as n to this power: large sets more than small ones, not by all. */
const SET_POWER = 0.7;

/** @param choices all of one set */
export function balance(choices: readonly Choice[]): readonly Choice[] {
  const weight = choices.length ** (SET_POWER - 1);
  return choices.map((choice) => ({ ...choice, weight }));
}
