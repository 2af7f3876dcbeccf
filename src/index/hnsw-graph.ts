import { createRequire } from "node:module";
import type { HierarchicalNSW } from "hnswlib-node";
import { isWholeGraphFile } from "./is-whole-graph-file.ts";
import { type Axes, alongAxes } from "./principal-axes.ts";

/**
 * Links a point keeps and breadth while building (Malkov & Yashunin 2018: M, efConstruction). With
 * half as many links a search must be half as broad again to find as much, and building takes .8 as
 * long.
 */
const SHAPE = { links: 32, buildingBreadth: 100 } as const;
/** Up to this many points, LEAST_BREADTH is enough while searching. */
const FEW_POINTS = 10_000;
const LEAST_BREADTH = 125;
/**
 * How breadth (ef) grows with the points beyond that. Of the exact nearest 24 of 10,000 made-up
 * passages a breadth of 100 finds .974, 110 .980 and 120 .983; of 100,000, along 160 axes and with
 * three times as many looked at, 300 finds .974, 400 .983 and 450 .985, in 1.1, 1.4 and 1.6 ms.
 */
const GROWTH = 0.54;
/** Points beyond those that are wanted, so that most changes copy nothing. */
const ROOM_TO_GROW = 1024;

/** What a graph holds of vectors, and for how many it was made. */
export interface GraphSpace {
  /** Of the vectors that come in. */
  readonly dimensions: number;
  /** It knows where vectors lie along these alone; `null` for all of their dimensions. */
  readonly axes: Axes | null;
  /** Points of the state that it was begun for: axes are those of what was there. */
  readonly begunFor: number;
}

/** Unit vectors by label in a navigable graph (HNSW); the one place that knows hnswlib. */
export interface HnswGraph {
  /** Points that can be found. */
  readonly size: number;
  /** Points that were removed and still take up room. */
  readonly removed: number;
  /** Of all points, those that were removed too. */
  labels(): readonly number[];
  /** Has room for so many points more: they take their memory at once, and none is copied later. */
  reserve(points: number): void;
  /** There is room for it. */
  add(label: number, vector: ArrayLike<number>): void;
  /** It is found no more, and still takes up room. */
  remove(label: number): void;
  /**
   * Labels, nearest first; along the axes, where it knows no more of the points.
   * @param allows whether a point is wanted; `null` for all
   */
  nearest(
    question: Float32Array,
    count: number,
    allows: ((label: number) => boolean) | null,
  ): readonly number[];
  /**
   * Gives the memory back, .9 KB a point along axes and 1.8 otherwise, which the garbage collector
   * knows nothing of; once or more.
   */
  close(): void;
  /** @throws an error of the code ENOSPC where the disk did not take all of it */
  write(file: string): Promise<void>;
}

export function createHnswGraph(space: GraphSpace): HnswGraph {
  const index = openSpace(space);
  index.initIndex(space.begunFor + ROOM_TO_GROW, SHAPE.links, SHAPE.buildingBreadth);
  return wrap(index, space, 0);
}

/** @param removed how many points of the file are marked as removed. */
export async function readHnswGraph(
  file: string,
  { removed, ...space }: GraphSpace & { readonly removed: number },
): Promise<HnswGraph> {
  const index = openSpace(space);
  await index.readIndex(file);
  return wrap(index, space, removed);
}

const require = createRequire(import.meta.url);

/**
 * Machine code that does not load is thrown here, to who asks. Imported, it would end the process:
 * besides the promise of the import, Node 20 rejects one that nobody can catch.
 */
function openSpace({ dimensions, axes }: GraphSpace): HierarchicalNSW {
  const hnswlib: typeof import("hnswlib-node") = require("hnswlib-node");
  return new hnswlib.HierarchicalNSW("ip", axes?.count ?? dimensions);
}

function wrap(index: HierarchicalNSW, { axes }: GraphSpace, alreadyRemoved: number): HnswGraph {
  const placeOf = (vector: ArrayLike<number>) =>
    axes === null ? Array.from(vector) : alongAxes(vector, axes);
  let removed = alreadyRemoved;
  return {
    get size() {
      return index.getCurrentCount() - removed;
    },
    get removed() {
      return removed;
    },
    labels: () => index.getIdsList(),
    reserve(points) {
      const wanted = index.getCurrentCount() + points;
      if (wanted > index.getMaxElements()) index.resizeIndex(wanted + ROOM_TO_GROW);
    },
    add(label, vector) {
      index.addPoint(placeOf(vector), label);
    },
    remove(label) {
      index.markDelete(label);
      removed++;
    },
    nearest(question, count, allows) {
      const size = index.getCurrentCount() - removed;
      // hnswlib throws when asked for more points than there are.
      const most = Math.min(count, size);
      if (most <= 0) return [];
      index.setEf(searchBreadth(size));
      return index.searchKnn(placeOf(question), most, allows ?? undefined).neighbors;
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
