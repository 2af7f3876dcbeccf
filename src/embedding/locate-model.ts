import { existsSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import type { ModelSettings } from "./model-settings.ts";

/**
 * Absolute path of the folder that holds the model, whether or not it exists yet. A hub id lives
 * under the model directory; anything that is not there may be a folder of its own.
 */
export function locateModel(settings: ModelSettings): string {
  const { model, modelDirectory } = settings;
  const byId = resolve(join(modelDirectory, model));
  if (isFolderPath(model)) return resolve(model);
  if (!existsSync(byId) && existsSync(join(model, "config.json"))) return resolve(model);
  return byId;
}

/** Whether the name can only be a folder: a hub id never begins like this. */
function isFolderPath(model: string): boolean {
  return isAbsolute(model) || /^\.{1,2}([/\\]|$)/.test(model);
}
