import { join } from "node:path";
import { expect, test } from "vitest";
import { viewGraph } from "../../src/index/graph-view.ts";
import { createHnswGraph, readHnswGraph } from "../../src/index/hnsw-graph.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const SPACE = { dimensions: 2, axes: null, begunFor: 8 };
const question = Float32Array.of(1, 0);

/** The smaller the label, the nearer to the question. */
const vectorOf = (label: number) => [Math.cos(label / 10), Math.sin(label / 10)];

function graphOf(...labels: readonly number[]) {
  const graph = createHnswGraph(SPACE);
  for (const label of labels) graph.add(label, vectorOf(label));
  return graph;
}

const found = (view: ReturnType<typeof viewGraph>, among: ReadonlySet<number> | null = null) =>
  view.nearest(question, 9, among);

test("what one view adds or removes, another never sees, whichever is closed first", () => {
  const graph = graphOf(1, 2, 3);
  const before = viewGraph(graph);
  const next = before.fork();
  next.add(4, vectorOf(4));
  next.remove([1]);
  expect(found(before)).toEqual([1, 2, 3]);
  expect(found(next)).toEqual([2, 3, 4]);
  expect(found(next, new Set([1, 3]))).toEqual([3]);
  expect(before.counts()).toEqual({ size: 3, removed: 1, highest: 4 });
  expect(next.counts()).toEqual({ size: 3, removed: 1, highest: 4 });

  before.close();
  expect(found(next)).toEqual([2, 3, 4]);
  expect(graph.removed).toBe(1);

  const abandoned = next.fork();
  abandoned.add(5, vectorOf(5));
  abandoned.remove([2]);
  abandoned.close();
  expect(found(next)).toEqual([2, 3, 4]);
  expect(next.counts()).toEqual({ size: 3, removed: 2, highest: 5 });
});

test("a file holds what its view holds, though another view still has more", async () => {
  const file = join(await temporaryFolder(), "graph.bin");
  const before = viewGraph(graphOf(1, 2, 3, 4));
  before.remove([4]);
  const next = before.fork();
  next.remove([2]);
  const writing = next.write(file);
  before.close();
  const { removed, unmarked } = await writing;
  expect({ removed, unmarked }).toEqual({ removed: 1, unmarked: [2] });

  const read = viewGraph(await readHnswGraph(file, { ...SPACE, removed }));
  read.remove(unmarked);
  expect(found(read)).toEqual([1, 3]);
  expect(read.counts()).toEqual({ size: 2, removed: 2, highest: 4 });
});
