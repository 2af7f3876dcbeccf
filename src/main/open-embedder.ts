import type { Embedder } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import { createEmbedder } from "../embedding/create-embedder.ts";
import type { ModelSettings } from "../embedding/model-settings.ts";
import { prepareModel } from "../embedding/prepare-model.ts";

/** The model as settings name it, built or fetched first where it is missing. */
export async function openEmbedder(model: ModelSettings, progress: Progress): Promise<Embedder> {
  let begun = false;
  try {
    await prepareModel(model, (done, total) => {
      if (!begun) progress.begin("Preparing the model", total);
      begun = true;
      progress.advance(done);
    });
  } finally {
    progress.end();
  }
  return createEmbedder(model);
}
