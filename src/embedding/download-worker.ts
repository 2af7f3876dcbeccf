import { workerData } from "node:worker_threads";
import type { ModelSettings } from "./model-settings.ts";
import { transformers } from "./transformers.ts";

// A thread that fetches a model from the hub and ends; `prepareModel` sent the settings.
await transformers.download(workerData as ModelSettings);
