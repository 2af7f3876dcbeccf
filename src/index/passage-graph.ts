import type { GraphCounts, GraphMarks, GraphSource } from "./graph-tasks.ts";
import { askGraphThread } from "./graph-thread.ts";
import type { GraphSpace } from "./hnsw-graph.ts";

/** Points that are added at a time: a question that comes meanwhile waits for some milliseconds. */
const ADDED_AT_ONCE = 16;

/**
 * The passages' vectors by label in a graph, as one state of the index knows it; a thread has it
 * (`graph-worker.ts`).
 */
export interface PassageGraph extends GraphSpace, GraphCounts {
  /** Another state, which grows out of the same points and shares their memory. */
  fork(): Promise<PassageGraph>;
  /** Has room for so many points more: they take their memory at once, and none is copied later. */
  reserve(points: number): Promise<void>;
  /** There is room for them, and no point ever had their labels. */
  add(points: Iterable<GraphPoint>): Promise<void>;
  remove(labels: readonly number[]): Promise<void>;
  /** Labels, nearest first; along the axes, where it knows no more of the points. */
  nearest(
    question: Float32Array,
    count: number,
    among: ReadonlySet<number> | null,
  ): Promise<readonly number[]>;
  /** Gives the memory back that no other state needs; once or more. */
  close(): void;
  /** @throws an error of the code ENOSPC where the disk did not take all of it */
  write(file: string): Promise<GraphMarks>;
}

export interface GraphPoint {
  readonly label: number;
  /** Of unit length. */
  readonly vector: ArrayLike<number>;
}

export async function createPassageGraph(space: GraphSpace): Promise<PassageGraph> {
  const view = ++lastView;
  return wrap(view, space, await askGraphThread("create", view, space));
}

/** @returns `null` where the file is not there as it was written */
export async function readPassageGraph(source: GraphSource): Promise<PassageGraph | null> {
  const view = ++lastView;
  const counts = await askGraphThread("read", view, source);
  return counts && wrap(view, source.space, counts);
}

let lastView = 0;

function wrap(view: number, space: GraphSpace, first: GraphCounts): PassageGraph {
  let counts = first;
  let isOpen = true;
  return {
    ...space,
    get size() {
      return counts.size;
    },
    get removed() {
      return counts.removed;
    },
    get highest() {
      return counts.highest;
    },
    async fork() {
      const forked = ++lastView;
      return wrap(forked, space, await askGraphThread("fork", forked, view));
    },
    reserve: (points) => askGraphThread("reserve", view, points),
    async add(points) {
      for (const some of inGroups(points)) {
        const vectors = new Float32Array(some.length * space.dimensions);
        some.forEach(({ vector }, row) => {
          vectors.set(vector, row * space.dimensions);
        });
        const labels = some.map(({ label }) => label);
        counts = await askGraphThread("add", view, labels, vectors);
      }
    },
    async remove(labels) {
      counts = await askGraphThread("remove", view, labels);
    },
    nearest: (question, count, among) =>
      askGraphThread("nearest", view, question, count, among && Int32Array.from(among)),
    close() {
      if (!isOpen) return;
      isOpen = false;
      askGraphThread("close", view);
    },
    write: (file) => askGraphThread("write", view, file),
  };
}

function* inGroups<Item>(items: Iterable<Item>): Iterable<readonly Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < ADDED_AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
