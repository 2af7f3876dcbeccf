import { readBuildManifest } from "./build-manifest.ts";
import { bundledModelId } from "./bundled-model-id.ts";
import { findMissingFile } from "./find-missing-file.ts";
import { locateModel } from "./locate-model.ts";
import { matchesRecord } from "./matches-record.ts";
import { modelFiles } from "./model-files.ts";
import { modelRecipe } from "./model-recipe.ts";
import type { ModelSettings } from "./model-settings.ts";

/** Whether the model can be opened as it is, without building or fetching anything. */
export async function isModelReady(settings: ModelSettings): Promise<boolean> {
  const folder = locateModel(settings);
  if (findMissingFile(folder, settings.dtype)) return false;
  if (settings.model !== bundledModelId) return true;

  const manifest = await readBuildManifest(folder);
  // Without a manifest the folder is not our work but a copy of the hub's: it is used as it is.
  if (manifest === "none") return true;
  if (manifest === "unreadable" || manifest.recipe !== modelRecipe) return false;

  for (const file of Object.values(modelFiles(settings.dtype))) {
    const record = manifest.files[file];
    if (!record || !(await matchesRecord(folder, file, record))) return false;
  }
  return true;
}
