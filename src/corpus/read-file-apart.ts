import { Worker } from "node:worker_threads";
import { Fault } from "../domain/fault.ts";
import type { DocumentReading } from "./read-document.ts";

/**
 * Reads a file of the corpus as `readCorpusFile` does, but in a thread of its own: nobody waits for
 * it, and what reading takes beside the text, three times the file and more, is given back at once.
 * @throws what reading it throws
 */
export async function readFileApart(directory: string, file: string): Promise<DocumentReading> {
  const worker = new Worker(new URL("./read-file-worker.ts", import.meta.url), {
    workerData: { directory, file },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", (reading: DocumentReading) => {
      void worker.terminate();
      resolve(reading);
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      reject(new Fault(`The thread that reads ${file} was ended from outside; start again.`));
    });
  });
}
