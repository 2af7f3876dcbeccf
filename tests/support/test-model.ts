import { onTestFinished } from "vitest";
import type { Embedder } from "../../src/domain/embedder.ts";
import { bundledModelId } from "../../src/embedding/bundled-model-id.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import type { ModelSettings } from "../../src/embedding/model-settings.ts";
import { modelDirectory } from "./model-directory.ts";

/** The bundled model where all tests share it; the first to open it waits while it is built. */
export const testModelSettings: ModelSettings = {
  model: bundledModelId,
  modelDirectory,
  dtype: "int8",
  pooling: "mean",
  queryPrefix: "",
  passagePrefix: "",
  maxTokens: 256,
  allowDownload: false,
};

/** The real model, closed when the test is over. */
export async function openTestEmbedder(changes: Partial<ModelSettings> = {}): Promise<Embedder> {
  const embedder = await createEmbedder({ ...testModelSettings, ...changes });
  onTestFinished(() => embedder.close());
  return embedder;
}
