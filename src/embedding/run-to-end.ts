import type { Worker } from "node:worker_threads";

/** Resolves when a thread has done its work and ended; rejects with what it threw. */
export function runToEnd(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("A thread was ended before its work was done"));
    });
  });
}
