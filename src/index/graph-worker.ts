import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import type { GraphCounts, GraphReply, GraphRequest, GraphTasks } from "./graph-tasks.ts";
import { type GraphView, viewGraph } from "./graph-view.ts";
import { createHnswGraph, readHnswGraph } from "./hnsw-graph.ts";
import { isIntact, isPresent } from "./state-file.ts";

// The whole life of the thread of the graphs: it does one task after the other, save that files are
// read and written meanwhile, and ends with the process.
const port = parentPort;
if (!port) throw new Error("graph-worker.ts runs as a thread only");
const reply = (message: GraphReply) => port.postMessage(message);

const views = new Map<number, GraphView>();
const viewOf = (number: number): GraphView => {
  const view = views.get(number);
  if (view === undefined) throw new Error("The graph is closed");
  return view;
};
const open = (number: number, view: GraphView): GraphCounts => {
  views.set(number, view);
  return view.counts();
};

const tasks: GraphTasks = {
  create: (number, space) => open(number, viewGraph(createHnswGraph(space))),
  async read(number, { dataDirectory, file, marks, space }) {
    if (!(await isIntact(dataDirectory, file))) return null;
    const path = join(dataDirectory, file.name);
    const { removed, unmarked } = marks;
    const graph = await readHnswGraph(path, { ...space, removed }).catch(async (error) => {
      // An update that was committed meanwhile has removed it.
      if (await isPresent(dataDirectory, file)) throw error;
      return null;
    });
    if (graph === null) return null;
    const view = viewGraph(graph);
    view.remove(unmarked);
    return open(number, view);
  },
  fork: (number, from) => open(number, viewOf(from).fork()),
  reserve: (number, points) => viewOf(number).reserve(points),
  add(number, labels, vectors) {
    const view = viewOf(number);
    const dimensions = vectors.length / labels.length;
    labels.forEach((label, row) => {
      view.add(label, vectors.subarray(row * dimensions, (row + 1) * dimensions));
    });
    return view.counts();
  },
  remove(number, labels) {
    const view = viewOf(number);
    view.remove(labels);
    return view.counts();
  },
  nearest: (number, question, count, among) =>
    viewOf(number).nearest(question, count, among && new Set(among)),
  write: (number, file) => viewOf(number).write(file),
  close(number) {
    views.get(number)?.close();
    views.delete(number);
  },
};

port.on("message", async ({ id, task, given }: GraphRequest) => {
  try {
    const perform = tasks[task] as (...given: readonly unknown[]) => unknown;
    reply({ id, done: await perform(...given) });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    reply({ id, failure, code: (failure as NodeJS.ErrnoException).code });
  }
});
