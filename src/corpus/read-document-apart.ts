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
  const worker = startThread(document, mostBytes);
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

/**
 * Node 20 loads no TypeScript and hands no loader on to a thread
 * (https://github.com/privatenumber/tsx/issues/354), so the thread begins with registering tsx.
 */
function startThread(document: GivenDocument, mostBytes: number): Worker {
  const module = new URL("./read-document-worker.ts", import.meta.url);
  const program = `
    import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))};
    register();
    await import(${JSON.stringify(module.href)});
  `;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
    workerData: document,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(mostBytes / 1024 / 1024) },
  });
}

function refuse(file: string): DocumentReading {
  const problems = [{ file, line: null, flaw: { kind: "too-costly" } as const }];
  return { sha256: null, located: [], problems };
}
