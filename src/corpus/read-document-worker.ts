import { parentPort, workerData } from "node:worker_threads";
import { type GivenDocument, readDocument } from "./read-document.ts";

// A thread that reads one document and ends; `readDocumentApart` sent it.
parentPort?.postMessage(await readDocument(workerData as GivenDocument));
