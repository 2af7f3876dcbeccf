import type { Judged } from "./fit-platt.ts";

const MOST_PERCENT = 50;

/**
 * For 1 to 50 of a hundred the least confidence at which at most so many of the answers that are
 * given are wrong; 1 where no confidence is enough.
 */
export function chooseBars(judged: readonly Judged[]): readonly number[] {
  const descending = judged.toSorted((one, other) => other.confidence - one.confidence);
  const bars = new Array<number>(MOST_PERCENT).fill(1);
  let given = 0;
  let wrong = 0;
  descending.forEach(({ confidence, answers, weight }, place) => {
    given += weight;
    if (!answers) wrong += weight;
    // Questions of equal confidence are answered together.
    if (descending[place + 1]?.confidence === confidence) return;
    const least = Math.max(1, Math.ceil((100 * wrong) / given));
    for (let percent = least; percent <= MOST_PERCENT; percent++) {
      bars[percent - 1] = Number(confidence.toFixed(4));
    }
  });
  return bars;
}
