import { locateModel } from "./locate-model.ts";
import type { ModelSettings } from "./model-settings.ts";
import { prepareModel } from "./prepare-model.ts";
import { type Pipeline, transformers } from "./transformers.ts";

/**
 * The obvious way to embed, for the bench to measure beside ours: transformers.js as its manual
 * shows it, in single precision, one text at a time.
 */
export async function openObviousWay(settings: ModelSettings): Promise<Pipeline> {
  const plain: ModelSettings = { ...settings, dtype: "fp32" };
  await prepareModel(plain);
  return transformers.openPipeline(locateModel(plain));
}
