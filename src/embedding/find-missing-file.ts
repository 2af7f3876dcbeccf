import { existsSync } from "node:fs";
import { join } from "node:path";
import { modelFiles } from "./model-files.ts";
import type { ModelSettings } from "./model-settings.ts";

/** Path within the folder of the first file that the model lacks there, if any. */
export function findMissingFile(folder: string, dtype: ModelSettings["dtype"]): string | undefined {
  return Object.values(modelFiles(dtype)).find((file) => !existsSync(join(folder, file)));
}
