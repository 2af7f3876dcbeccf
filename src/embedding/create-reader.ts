import { Worker } from "node:worker_threads";
import { createInquiries } from "../domain/create-inquiries.ts";
import { Fault } from "../domain/fault.ts";
import type { Pass } from "./pass.ts";
import type {
  PassReading,
  ReadingReply,
  ReadingRequest,
  ReadingSetup,
} from "./reading-messages.ts";

/** A thread with a copy of the model of its own: about 100 MB. */
export interface Reader {
  /** Length of a vector. */
  readonly dimensions: number;
  /** Passes that are not answered yet. */
  readonly waiting: number;
  read(pass: Pass): Promise<PassReading>;
  close(): Promise<void>;
}

/**
 * Starts a reader. It keeps the process alive only while a pass is waiting. A thread that ends by
 * itself later on ends the process with it: a bot that reads no question any more should start again.
 * @throws whatever the model's library says of files that it cannot read
 */
export async function createReader(setup: ReadingSetup): Promise<Reader> {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { workerData: setup });
  const passes = createInquiries<ReadingRequest, PassReading>(worker);
  let failure: Error = new Fault(
    "The thread that runs the model was ended from outside; start again.",
  );
  let isOpen = false;
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));

  const dimensions = await new Promise<number>((resolve, reject) => {
    worker.on("error", (cause: Error) => {
      failure = cause;
    });
    worker.on("exit", () => {
      reject(failure);
      // Out of a listener, it reaches the edge of the process.
      if (isOpen) throw failure;
    });
    worker.on("message", (reply: ReadingReply) => {
      if ("dimensions" in reply) {
        isOpen = true;
        return resolve(reply.dimensions);
      }
      if ("pooled" in reply) passes.answer(reply.id, reply);
      else passes.fail(reply.id, new Error(reply.failure));
    });
  });
  worker.unref();

  return {
    dimensions,
    get waiting() {
      return passes.waiting;
    },
    async read(pass) {
      if (!isOpen) throw new Error("The model is closed");
      return passes.ask((id) => ({ id, pass }));
    },
    close: async () => {
      isOpen = false;
      worker.ref();
      const request: ReadingRequest = "close";
      worker.postMessage(request);
      await ended;
    },
  };
}
