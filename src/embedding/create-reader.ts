import type { Worker } from "node:worker_threads";
import type { Pass } from "./pass.ts";
import type {
  PassReading,
  ReadingReply,
  ReadingRequest,
  ReadingSetup,
} from "./reading-messages.ts";
import { startWorker } from "./start-worker.ts";

/** A thread with a copy of the model of its own: about 100 MB. */
export interface Reader {
  /** Length of a vector. */
  readonly dimensions: number;
  /** Passes that are not answered yet. */
  readonly waiting: number;
  read(pass: Pass): Promise<PassReading>;
  close(): Promise<void>;
}

interface Job {
  readonly resolve: (reading: PassReading) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Starts a reader. It keeps the process alive only while a pass is waiting.
 * @throws whatever the model's library says of files that it cannot read
 */
export async function createReader(setup: ReadingSetup): Promise<Reader> {
  const worker = startWorker(new URL("./reading-worker.ts", import.meta.url), setup);
  const jobs = new Map<number, Job>();
  let lastId = 0;
  let failure: Error | undefined;
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));

  const dimensions = await new Promise<number>((resolve, reject) => {
    const fail = (cause: Error) => {
      failure ??= cause;
      reject(failure);
      for (const job of jobs.values()) job.reject(failure);
      jobs.clear();
    };
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("The thread that runs the model has ended.")));
    worker.on("message", (reply: ReadingReply) => {
      if ("dimensions" in reply) return resolve(reply.dimensions);
      const job = jobs.get(reply.id);
      jobs.delete(reply.id);
      if (jobs.size === 0) worker.unref();
      if ("pooled" in reply) job?.resolve(reply);
      else job?.reject(new Error(reply.failure));
    });
  });
  worker.unref();

  return {
    dimensions,
    get waiting() {
      return jobs.size;
    },
    read: (pass) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        const id = ++lastId;
        jobs.set(id, { resolve, reject });
        worker.ref();
        send(worker, { id, pass });
      }),
    close: async () => {
      worker.ref();
      send(worker, "close");
      await ended;
    },
  };
}

function send(worker: Worker, request: ReadingRequest): void {
  worker.postMessage(request);
}
