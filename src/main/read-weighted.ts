import { Fault } from "../domain/fault.ts";

/** A data set as a command names it, with what it counts beside others. */
export interface WeightedSet {
  readonly named: string;
  /** `LEAST` to `MOST`. */
  readonly counts: number;
}

/** Beyond these a set counts nothing beside the others, and at the end sums are no numbers. */
const LEAST = 1e-6;
const MOST = 1e6;

/**
 * @param given FOLDER=WEIGHT; a folder alone counts 1, unless its path has a = in it
 * @throws Fault for a weight that is none
 */
export function readWeighted(given: string): WeightedSet {
  const end = given.lastIndexOf("=");
  const named = end === -1 ? given : given.slice(0, end);
  const counts = end === -1 ? 1 : Number(given.slice(end + 1));
  if (named === "") throw new Fault(`${given} names no folder: write FOLDER=WEIGHT.`);
  if (counts >= LEAST && counts <= MOST) return { named, counts };
  throw new Fault(
    `${given} has no weight behind its last =: write FOLDER=WEIGHT, with a number above 0 (0.000001 to 1000000).`,
  );
}
