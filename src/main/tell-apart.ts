import type { DataSet } from "../evaluation/data-set.ts";

/** A data set with the folder that it was read from. */
interface LocatedDataSet {
  readonly folder: string;
  readonly dataSet: DataSet;
}

/** Gives sets that have one name their folder behind it, so that a report says which is meant. */
export function tellApart(sets: readonly LocatedDataSet[]): readonly LocatedDataSet[] {
  return sets.map(({ folder, dataSet }) => {
    const sharers = sets.filter((other) => other.dataSet.name === dataSet.name);
    if (sharers.length === 1) return { folder, dataSet };
    return { folder, dataSet: { ...dataSet, name: `${dataSet.name} in ${folder}` } };
  });
}
