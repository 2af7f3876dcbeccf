/** A data set as a command names it, with what it counts beside others. */
export interface WeightedSet {
  readonly named: string;
  /** Above 0. */
  readonly counts: number;
}

/** @param given FOLDER=WEIGHT; a folder alone counts 1 */
export function readWeighted(given: string): WeightedSet {
  const [named = "", counts = "1"] = given.split("=");
  return { named, counts: Number(counts) };
}
