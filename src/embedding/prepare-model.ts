import { Worker } from "node:worker_threads";
import { Fault } from "../domain/fault.ts";
import { buildModel } from "./build-model.ts";
import { bundledModelId } from "./bundled-model-id.ts";
import { findMissingFile } from "./find-missing-file.ts";
import { isModelReady } from "./is-model-ready.ts";
import { locateModel } from "./locate-model.ts";
import type { ModelSettings } from "./model-settings.ts";
import { runToEnd } from "./run-to-end.ts";

/**
 * Makes the model ready to be opened: at once where it is there already, else by building the
 * bundled one (a few seconds) or, if allowed, by fetching another one from the hub.
 * @param onProgress steps done and steps in all; called only while building
 * @throws {Fault} where the model's files are neither there nor to be had
 */
export async function prepareModel(
  settings: ModelSettings,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  if (await isModelReady(settings)) return;
  const folder = locateModel(settings);
  if (settings.model === bundledModelId) {
    await buildModel(folder, () => isModelReady(settings), onProgress);
    return;
  }
  if (settings.allowDownload) await download(settings);
  const missing = findMissingFile(folder, settings.dtype);
  if (missing === undefined) return;
  throw new Fault(
    `The model ${settings.model} has no file ${missing} in ${folder}: put it there, ` +
      `set MODEL_DOWNLOAD=yes to fetch it, or set MODEL=${bundledModelId}, which needs no network.`,
  );
}

async function download(settings: ModelSettings): Promise<void> {
  try {
    await runToEnd(
      new Worker(new URL("./download-worker.ts", import.meta.url), { workerData: settings }),
    );
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(
      `The model ${settings.model} could not be fetched from the hub into ` +
        `${settings.modelDirectory} (${reason}): check its name and the network, ` +
        `or set MODEL=${bundledModelId}, which needs no network.`,
      { cause },
    );
  }
}
