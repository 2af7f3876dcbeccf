import type { GraphSpace } from "./hnsw-graph.ts";
import type { StateFile } from "./state-file.ts";

/**
 * What the thread of the graphs can be asked to do. Each view of a graph, `graph-view.ts`, has a number
 * that the asker gave it.
 */
export interface GraphTasks {
  create(view: number, space: GraphSpace): GraphCounts;
  /** @returns `null` where the file is not there as it was written */
  read(view: number, from: GraphSource): Promise<GraphCounts | null>;
  fork(view: number, from: number): GraphCounts;
  reserve(view: number, points: number): void;
  /** @param vectors one for each label, [labels, dimensions], row-major */
  add(view: number, labels: readonly number[], vectors: Float32Array): GraphCounts;
  remove(view: number, labels: readonly number[]): GraphCounts;
  /** @returns labels, nearest first */
  nearest(
    view: number,
    question: Float32Array,
    count: number,
    among: Int32Array | null,
  ): readonly number[];
  write(view: number, file: string): Promise<GraphMarks>;
  close(view: number): void;
}

export interface GraphCounts {
  /** Points that can be found. */
  readonly size: number;
  /** Points that cannot, and still take up room. */
  readonly removed: number;
  /** Of all labels that points ever had; 0 without any. */
  readonly highest: number;
}

/** Which points of a file are not there any more. */
export interface GraphMarks {
  /** How many are marked as removed in the file itself. */
  readonly removed: number;
  /** Labels of those that are not: when the file was written, the state before still had them. */
  readonly unmarked: readonly number[];
}

/** Where a graph was stored. */
export interface GraphSource {
  readonly dataDirectory: string;
  readonly file: StateFile;
  readonly marks: GraphMarks;
  readonly space: GraphSpace;
}

/** To the thread. */
export interface GraphRequest {
  readonly id: number;
  readonly task: keyof GraphTasks;
  readonly given: readonly unknown[];
}

/** From the thread. A copied error has no code any more, so that comes beside it. */
export type GraphReply =
  | { readonly id: number; readonly done: unknown }
  | { readonly id: number; readonly failure: Error; readonly code: string | undefined };
