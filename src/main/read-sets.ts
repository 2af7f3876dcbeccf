import { resolve } from "node:path";
import type { DataSet } from "../evaluation/data-set.ts";
import { halveDataSet } from "../evaluation/halve-data-set.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { nameSet } from "./name-set.ts";

/** A data set that a command names, as it was read. */
export interface ReadSet {
  /** Absolute. */
  readonly folder: string;
  readonly dataSet: DataSet;
}

/**
 * All sets of a command, each once, so that one that is broken ends it before anything is done.
 * @param named as `nameSet` takes them
 * @returns the set of such a name
 * @throws Fault for the first that is broken
 */
export async function readSets(named: Iterable<string>): Promise<(named: string) => ReadSet> {
  const sets = new Map<string, ReadSet>();
  for (const one of new Set(named)) sets.set(one, await readSet(one));
  return (one) => sets.get(one) as ReadSet;
}

async function readSet(named: string): Promise<ReadSet> {
  const { folder, part, isHalved } = nameSet(named);
  const whole = await readDataSet(resolve(folder), part);
  return { folder: resolve(folder), dataSet: isHalved ? halveDataSet(whole) : whole };
}
