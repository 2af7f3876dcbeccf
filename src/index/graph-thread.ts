import { Worker } from "node:worker_threads";
import { createInquiries } from "../domain/create-inquiries.ts";
import { Fault } from "../domain/fault.ts";
import type { GraphReply, GraphRequest, GraphTasks } from "./graph-tasks.ts";

/** Asks the thread of the graphs; what it throws is thrown here. */
export type AskGraphThread = <Task extends keyof GraphTasks>(
  task: Task,
  ...given: Parameters<GraphTasks[Task]>
) => Promise<Awaited<ReturnType<GraphTasks[Task]>>>;

let ask: AskGraphThread | undefined;

/**
 * One thread has all graphs of the process: to search one of 100,000 passages takes a third of what
 * an answer costs beside the model, and to grow it as long again as all else that indexing does, which
 * the thread that answers is free of. It begins with the first graph and ends with the process, which
 * it keeps alive only while it has something to do.
 */
export const askGraphThread: AskGraphThread = (task, ...given) => {
  ask ??= startThread();
  return ask(task, ...given);
};

function startThread(): AskGraphThread {
  const worker = new Worker(new URL("./graph-worker.ts", import.meta.url));
  const asked = createInquiries<GraphRequest, unknown>(worker);
  worker.on("message", (reply: GraphReply) => {
    if ("failure" in reply) {
      asked.fail(reply.id, Object.assign(reply.failure, { code: reply.code }));
    } else asked.answer(reply.id, reply.done);
  });
  worker.on("exit", () => {
    // Out of a listener, it reaches the edge of the process.
    throw new Fault("The thread that holds the index was ended from outside; start again.");
  });
  worker.unref();
  return (task, ...given) =>
    asked.ask((id) => ({ id, task, given })) as Promise<
      Awaited<ReturnType<GraphTasks[typeof task]>>
    >;
}
