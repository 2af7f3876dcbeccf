import type { GraphCounts, GraphMarks } from "./graph-tasks.ts";
import type { HnswGraph } from "./hnsw-graph.ts";

/** A graph as one state of the index knows it, while the next state grows out of the same points. */
export interface GraphView {
  counts(): GraphCounts;
  reserve(points: number): void;
  add(label: number, vector: ArrayLike<number>): void;
  remove(labels: Iterable<number>): void;
  /** Labels, nearest first. */
  nearest(
    question: Float32Array,
    count: number,
    among: ReadonlySet<number> | null,
  ): readonly number[];
  /** Another view, the same until one of them changes. */
  fork(): GraphView;
  write(file: string): Promise<GraphMarks>;
  /** The last one gives the memory back. */
  close(): void;
}

/**
 * The first view of a graph. What one of several views adds or removes is only hidden from the others,
 * or from itself: a point is removed from the graph when no view has it any more. So a change of some
 * passages needs no second graph, and nobody sees half of it.
 */
export function viewGraph(graph: HnswGraph): GraphView {
  /** Labels of the graph that each view does not have. */
  const views = new Set<Set<number>>();
  let writing = 0;
  let highest = graph.labels().reduce((most, label) => Math.max(most, label), 0);

  const removeUnseen = () => {
    const [first, ...others] = views;
    // A file that is being written says which points it has.
    if (writing > 0 || first === undefined) return;
    for (const label of [...first]) {
      if (!others.every((hidden) => hidden.has(label))) continue;
      graph.remove(label);
      for (const hidden of views) hidden.delete(label);
    }
  };

  const view = (hidden: Set<number>): GraphView => {
    views.add(hidden);
    return {
      counts: () => ({
        size: graph.size - hidden.size,
        removed: graph.removed + hidden.size,
        highest,
      }),
      reserve: graph.reserve,
      add(label, vector) {
        graph.add(label, vector);
        highest = Math.max(highest, label);
        for (const other of views) if (other !== hidden) other.add(label);
      },
      remove(labels) {
        for (const label of labels) hidden.add(label);
        removeUnseen();
      },
      nearest(question, count, among) {
        const most = Math.min(count, among?.size ?? count, graph.size - hidden.size);
        const all = among === null && hidden.size === 0;
        const allows = (label: number) => !hidden.has(label) && (among?.has(label) ?? true);
        return graph.nearest(question, most, all ? null : allows);
      },
      fork: () => view(new Set(hidden)),
      async write(file) {
        const marks = { removed: graph.removed, unmarked: [...hidden] };
        writing++;
        try {
          await graph.write(file);
        } finally {
          writing--;
          removeUnseen();
        }
        return marks;
      },
      close() {
        views.delete(hidden);
        if (views.size === 0) graph.close();
        else removeUnseen();
      },
    };
  };
  return view(new Set());
}
