import { createPause } from "./create-pause.ts";
import { createRecordReader } from "./create-record-reader.ts";
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
  /** Each point once. */
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
  if (goesOn) before.reserve(changes.added.length);
  else before?.close();
  const graph = goesOn ? before : createPassageGraph(dimensions, countPassages(database, changes));
  const held = new Set<number>();
  const add = async (points: Iterable<Point>) => {
    const pause = createPause();
    for (const { label, record } of points) {
      graph.add(label, decodePassageVector(record, dimensions));
      held.add(label);
      await pause();
    }
  };
  return {
    add,
    async finish() {
      if (goesOn) for (const label of changes.removed) graph.remove(label);
      const wanted = goesOn ? changes.added : allLabels(database);
      await add(
        readPoints(
          database,
          wanted.filter((label) => !held.has(label)),
        ),
      );
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

function allLabels(database: IndexDatabase): readonly number[] {
  return database.prepare("SELECT label FROM passages ORDER BY label").pluck().all() as number[];
}

function* readPoints(database: IndexDatabase, labels: readonly number[]): Iterable<Point> {
  const recordOf = createRecordReader(database);
  for (const label of labels) yield { label, record: recordOf(label) };
}
