import { createRequire } from "node:module";
import type { HierarchicalNSW } from "hnswlib-node";
import type { Neighbour, SearchOptions } from "../domain/passage-index.ts";
import { isWholeGraphFile } from "./is-whole-graph-file.ts";

/** Links a point keeps and breadth while building (Malkov & Yashunin 2018: M, efConstruction). */
const SHAPE = { links: 16, buildingBreadth: 100 } as const;
/** Up to this many points, LEAST_BREADTH is enough while searching. */
const FEW_POINTS = 10_000;
const LEAST_BREADTH = 200;
/**
 * How breadth (ef) grows with the points beyond that. Of the exact nearest 32 of 10,000 made-up
 * passages a breadth of 160 finds .981, 200 .988 and 240 .992; of 100,000, 500 finds .976, 600 .980
 * and 690 .985. A search takes the longer the broader it is: at 100,000 2.6, 3.1 and 3.5 ms.
 */
const GROWTH = 0.54;
/** Points beyond those that are wanted, so that most changes copy nothing. */
const ROOM_TO_GROW = 1024;

/** Unit vectors by label in a navigable graph (HNSW); the one place that knows hnswlib. */
export interface PassageGraph {
  /** Points that can be found. */
  readonly size: number;
  /** Points that were removed and still take up room. */
  readonly removed: number;
  /** Has room for so many points more: they take their memory at once, and none is copied later. */
  reserve(points: number): void;
  /** There is room for it. */
  add(label: number, vector: number[]): void;
  remove(label: number): void;
  nearest(question: Float32Array, options: SearchOptions): Neighbour[];
  /** Gives the memory back, 1.7 KB a point, which the garbage collector knows nothing of; once or more. */
  close(): void;
  /** @throws an error of the code ENOSPC where the disk did not take all of it */
  write(file: string): Promise<void>;
}

export function createPassageGraph(dimensions: number, expected: number): PassageGraph {
  const index = openSpace(dimensions);
  index.initIndex(expected + ROOM_TO_GROW, SHAPE.links, SHAPE.buildingBreadth);
  return wrap(index, 0);
}

/** @param removed how many points of the file are marked as removed. */
export async function readPassageGraph(
  file: string,
  { dimensions, removed }: { readonly dimensions: number; readonly removed: number },
): Promise<PassageGraph> {
  const index = openSpace(dimensions);
  await index.readIndex(file);
  return wrap(index, removed);
}

const require = createRequire(import.meta.url);

/**
 * Machine code that does not load is thrown here, to who asks. Imported, it would end the process:
 * besides the promise of the import, Node 20 rejects one that nobody can catch.
 */
function openSpace(dimensions: number): HierarchicalNSW {
  const hnswlib: typeof import("hnswlib-node") = require("hnswlib-node");
  return new hnswlib.HierarchicalNSW("ip", dimensions);
}

function wrap(index: HierarchicalNSW, alreadyRemoved: number): PassageGraph {
  let removed = alreadyRemoved;
  return {
    get size() {
      return index.getCurrentCount() - removed;
    },
    get removed() {
      return removed;
    },
    reserve(points) {
      const wanted = index.getCurrentCount() + points;
      if (wanted > index.getMaxElements()) index.resizeIndex(wanted + ROOM_TO_GROW);
    },
    add(label, vector) {
      index.addPoint(vector, label);
    },
    remove(label) {
      index.markDelete(label);
      removed++;
    },
    nearest(question, { count, among }) {
      const size = index.getCurrentCount() - removed;
      // hnswlib throws when asked for more points than there are.
      const most = Math.min(count, among === null ? size : Math.min(size, among.size));
      if (most <= 0) return [];
      index.setEf(searchBreadth(size));
      const allowed = among === null ? undefined : (label: number) => among.has(label);
      const { neighbors, distances } = index.searchKnn(Array.from(question), most, allowed);
      return neighbors.map((label, place) => ({
        label,
        similarity: 1 - (distances[place] as number),
      }));
    },
    close() {
      removed = 0;
      // hnswlib frees what an index held when it is begun anew.
      index.initIndex(1);
    },
    async write(file) {
      await index.writeIndex(file);
      if (await isWholeGraphFile(file)) return;
      throw Object.assign(new Error(`${file} could not be written to its end`), { code: "ENOSPC" });
    },
  };
}

function searchBreadth(points: number): number {
  return Math.round(LEAST_BREADTH * Math.max(1, points / FEW_POINTS) ** GROWTH);
}
