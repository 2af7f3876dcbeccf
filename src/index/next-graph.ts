import { createPause } from "./create-pause.ts";
import type { IndexDatabase } from "./open-database.ts";
import { createPassageGraph, type PassageGraph } from "./passage-graph.ts";
import { decodePassageVector } from "./vector-record.ts";

/** Share of removed points above which the graph is made anew: they slow every search. */
const MOST_REMOVED = 0.25;

/** Passages that came and went since the state before. */
export interface LabelChanges {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * @param before the graph of the state before, which is changed or closed, or `null` to make one
 * from the stored vectors
 */
export async function nextGraph(
  database: IndexDatabase,
  before: PassageGraph | null,
  { changes, dimensions }: { readonly changes: LabelChanges; readonly dimensions: number },
): Promise<PassageGraph> {
  if (before === null || tooManyRemoved(before, changes)) {
    before?.close();
    return makeGraph(database, dimensions);
  }
  const record = database
    .prepare("SELECT record FROM passages JOIN vectors ON vectors = number WHERE label = ?")
    .pluck();
  for (const label of changes.removed) before.remove(label);
  const pause = createPause();
  for (const label of changes.added) {
    before.add(label, decodePassageVector(record.get(label) as Buffer, dimensions));
    await pause();
  }
  return before;
}

function tooManyRemoved(graph: PassageGraph, { removed }: LabelChanges): boolean {
  return (graph.removed + removed.length) / (graph.size + graph.removed) > MOST_REMOVED;
}

async function makeGraph(database: IndexDatabase, dimensions: number): Promise<PassageGraph> {
  const pause = createPause();
  const passages = database.prepare("SELECT count(*) FROM passages").pluck().get() as number;
  const graph = createPassageGraph(dimensions, passages);
  const rows = database
    .prepare("SELECT label, record FROM passages JOIN vectors ON vectors = number ORDER BY label")
    .iterate() as Iterable<{ label: number; record: Buffer }>;
  for (const { label, record } of rows) {
    graph.add(label, decodePassageVector(record, dimensions));
    await pause();
  }
  return graph;
}
