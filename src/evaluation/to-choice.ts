import type { Choice } from "./choice.ts";

/** A choice to learn from, counting once; none where nothing is right. */
export function toChoice(choice: Omit<Choice, "weight">): readonly Choice[] {
  return choice.isRight.includes(true) ? [{ ...choice, weight: 1 }] : [];
}
