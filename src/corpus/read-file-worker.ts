import { parentPort, workerData } from "node:worker_threads";
import { readCorpusFile } from "./read-corpus-file.ts";
import { readDocument } from "./read-document.ts";

// A thread that reads one file of the corpus and ends; `readFileApart` sent it.
const { directory, file } = workerData as { readonly directory: string; readonly file: string };
parentPort?.postMessage(await readCorpusFile(directory, file, readDocument));
