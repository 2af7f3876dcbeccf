import { createPause } from "./create-pause.ts";
import type { IndexDatabase } from "./open-database.ts";
import { createPassageGraph, type PassageGraph } from "./passage-graph.ts";
import { decodePassageVector } from "./vector-record.ts";

/** Share of removed points above which the graph is made anew: they slow every search. */
const MOST_REMOVED = 0.25;

/** Passages that come and go between a state and the next. */
export interface LabelChanges {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** A passage of the next state, with the stored form of its vectors. */
export interface Point {
  readonly label: number;
  readonly record: Buffer;
}

/**
 * The graph of the next state on its way. Points can be added as soon as they have vectors, while
 * threads embed the rest: a graph of 100,000 passages takes two minutes of one core.
 */
export interface GrowingGraph {
  add(points: Iterable<Point>): Promise<void>;
  /** Takes out what goes and adds what was not added yet; the next state's rows are stored by now. */
  finish(): Promise<PassageGraph>;
  /** Gives its memory back, when there will be no next state. */
  close(): void;
}

/**
 * @param before the graph of the state before, which becomes the next one or is closed; `null` to
 * make one from the stored vectors
 */
export function growGraph(
  database: IndexDatabase,
  before: PassageGraph | null,
  { changes, dimensions }: { readonly changes: LabelChanges; readonly dimensions: number },
): GrowingGraph {
  const goesOn = before !== null && !tooManyRemoved(before, changes);
  if (!goesOn) before?.close();
  const graph = goesOn ? before : createPassageGraph(dimensions, countPassages(database, changes));
  const held = new Set<number>();
  const add = async (points: Iterable<Point>) => {
    const pause = createPause();
    for (const { label, record } of points) {
      if (held.has(label)) continue;
      graph.add(label, decodePassageVector(record, dimensions));
      held.add(label);
      await pause();
    }
  };
  return {
    add,
    async finish() {
      if (goesOn) for (const label of changes.removed) graph.remove(label);
      await add(goesOn ? readPoints(database, changes.added) : readAllPoints(database));
      return graph;
    },
    close: () => graph.close(),
  };
}

function tooManyRemoved(graph: PassageGraph, { removed }: LabelChanges): boolean {
  return (graph.removed + removed.length) / (graph.size + graph.removed) > MOST_REMOVED;
}

/** Of the next state. */
function countPassages(database: IndexDatabase, { removed, added }: LabelChanges): number {
  const stored = database.prepare("SELECT count(*) FROM passages").pluck().get() as number;
  return stored - removed.length + added.length;
}

function* readPoints(database: IndexDatabase, labels: readonly number[]): Iterable<Point> {
  const record = database
    .prepare("SELECT record FROM passages JOIN vectors ON vectors = number WHERE label = ?")
    .pluck();
  for (const label of labels) yield { label, record: record.get(label) as Buffer };
}

function readAllPoints(database: IndexDatabase): Iterable<Point> {
  return database
    .prepare("SELECT label, record FROM passages JOIN vectors ON vectors = number ORDER BY label")
    .iterate() as Iterable<Point>;
}
