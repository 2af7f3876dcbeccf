import { spreadEvenly } from "../domain/spread-evenly.ts";
import { chooseAxes, sampleSize } from "./choose-axes.ts";
import { createRecordReader } from "./create-record-reader.ts";
import type { IndexDatabase } from "./open-database.ts";
import { createPassageGraph, type GraphPoint, type PassageGraph } from "./passage-graph.ts";
import { decodePassageVector } from "./vector-record.ts";

/** Share of removed points above which the graph is made anew: they slow every search. */
const MOST_REMOVED = 0.25;

/** The axes of a graph that has become so many times as large are those of a small part of it. */
const MOST_GROWTH = 4;

/** Passages that come and go between a state and the next. */
export interface LabelChanges {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** A passage of the next state, with the stored form of its vectors. */
export interface StoredPoint {
  readonly label: number;
  readonly record: Buffer;
}

/**
 * The graph of the next state on its way. Points can be added as soon as they have vectors, while
 * threads embed the rest: a graph of 100,000 passages takes a minute of one core.
 */
export interface GrowingGraph {
  /** Each point once. */
  add(points: Iterable<StoredPoint>): Promise<void>;
  /** Takes out what goes and adds what was not added yet; the next state's rows are stored by now. */
  finish(): Promise<PassageGraph>;
  /** Gives its memory back, when there will be no next state. */
  close(): void;
}

/**
 * @param before the graph of the state before, which becomes the next one or is closed; `null` to
 * make one from the stored vectors
 */
export async function growGraph(
  database: IndexDatabase,
  before: PassageGraph | null,
  { changes, dimensions }: { readonly changes: LabelChanges; readonly dimensions: number },
): Promise<GrowingGraph> {
  const expected = countPassages(database, changes);
  const goesOn = before !== null && !isWorn(before, changes) && !hasOutgrown(before, expected);
  if (goesOn) await before.reserve(changes.added.length);
  else before?.close();
  let graph = goesOn ? before : null;
  /** What came before there was enough to choose axes by. */
  let waiting: StoredPoint[] = [];
  const held = new Set<number>();
  const sampled = sampleSize(expected);
  const vectorOf = ({ record }: StoredPoint) => decodePassageVector(record, dimensions);
  const begin = async (sample: readonly StoredPoint[]) => {
    const axes = sampled === 0 ? null : await chooseAxes(sample.map(vectorOf));
    graph = await createPassageGraph({ dimensions, axes, begunFor: expected });
    return graph;
  };
  function* decode(points: Iterable<StoredPoint>): Iterable<GraphPoint> {
    for (const point of points) {
      held.add(point.label);
      yield { label: point.label, vector: vectorOf(point) };
    }
  }
  const add = async (points: Iterable<StoredPoint>) => {
    if (graph !== null) return graph.add(decode(points));
    for (const point of points) waiting.push(point);
    if (waiting.length < sampled) return;
    const first = waiting;
    waiting = [];
    await (await begin(first)).add(decode(first));
  };
  return {
    add,
    async finish() {
      if (goesOn) await before.remove(changes.removed);
      const wanted = goesOn ? changes.added : allLabels(database);
      graph ??= await begin([...readPoints(database, spreadEvenly(wanted, sampled))]);
      const missing = wanted.filter((label) => !held.has(label));
      await graph.add(decode(readPoints(database, missing)));
      return graph;
    },
    close: () => graph?.close(),
  };
}

function isWorn(graph: PassageGraph, { removed }: LabelChanges): boolean {
  return (graph.removed + removed.length) / (graph.size + graph.removed) > MOST_REMOVED;
}

function hasOutgrown({ begunFor }: PassageGraph, expected: number): boolean {
  return sampleSize(expected) > 0 && expected > MOST_GROWTH * begunFor;
}

/** Of the next state. */
function countPassages(database: IndexDatabase, { removed, added }: LabelChanges): number {
  const stored = database.prepare("SELECT count(*) FROM passages").pluck().get() as number;
  return stored - removed.length + added.length;
}

function allLabels(database: IndexDatabase): readonly number[] {
  return database.prepare("SELECT label FROM passages ORDER BY label").pluck().all() as number[];
}

function* readPoints(database: IndexDatabase, labels: readonly number[]): Iterable<StoredPoint> {
  const recordOf = createRecordReader(database);
  for (const label of labels) yield { label, record: recordOf(label) };
}
