import { Worker } from "node:worker_threads";
import type { DocumentReading, GivenDocument } from "./read-document.ts";

/** What a document may cost. */
interface ReadingLimits {
  readonly mostMs: number;
  /** By which the process may grow meanwhile. */
  readonly mostBytes: number;
}

const LIMITS: ReadingLimits = { mostMs: 60_000, mostBytes: 1.5 * 1024 * 1024 * 1024 };
/** Milliseconds from one look at the memory to the next. */
const LOOK_MS = 100;

/**
 * Reads a document from a stranger as `readDocument` does, but in a thread of its own that is ended
 * when the document costs too much: nobody else waits for it, and none can exhaust the process.
 */
export async function readDocumentApart(
  document: GivenDocument,
  { mostMs, mostBytes }: ReadingLimits = LIMITS,
): Promise<DocumentReading> {
  const worker = new Worker(new URL("./read-document-worker.ts", import.meta.url), {
    workerData: document,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(mostBytes / 1024 / 1024) },
  });
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const end = (reading: DocumentReading): void => {
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      resolve(reading);
    };
    const giveUp = () => end(refuse(document.file));
    const timer = setTimeout(giveUp, mostMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostBytes) giveUp();
    }, LOOK_MS);
    worker.once("message", end);
    worker.once("error", giveUp);
    worker.once("exit", giveUp);
  });
}

function refuse(file: string): DocumentReading {
  const problems = [{ file, line: null, flaw: { kind: "too-costly" } as const }];
  return { sha256: null, located: [], problems };
}
