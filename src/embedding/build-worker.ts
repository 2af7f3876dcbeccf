import { parentPort, workerData } from "node:worker_threads";
import { writeModel } from "./write-model.ts";

// A thread that builds the bundled model and ends, giving its 300 MB back at once; `buildModel`
// sent the folder and is told of every step.
await writeModel(String(workerData), (done, total) => parentPort?.postMessage({ done, total }));
