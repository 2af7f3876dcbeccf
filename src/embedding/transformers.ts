import { AutoModel, AutoTokenizer, env, LogLevel, pipeline, Tensor } from "@xenova/transformers";
import type { ModelSettings } from "./model-settings.ts";
import type { Network } from "./network.ts";

/** What measurements are held against. */
export interface Pipeline {
  /** A unit vector. */
  embed(text: string): Promise<number[]>;
  close(): Promise<void>;
}

/** All that this project asks of transformers.js; no other file knows it. */
export const transformers = { openNetwork, openPipeline, download };

// Whatever else happens, nothing is looked up on the hub unless `download` is at work.
env.allowRemoteModels = false;
env.useFSCache = false;
env.logLevel = LogLevel.ERROR;

/**
 * One thread for a session, and a session for each thread of ours. ONNX Runtime blocks its caller,
 * so readers are threads anyway. Median milliseconds for a paragraph of 134 tokens / a question of
 * 12, on 2 cores, otherwise idle | with one core taken by another process:
 *
 *     one session of two threads                7.3 / 0.9 | 24 / 1.4 (they spin, waiting)
 *     the same, without spinning                9.9 / 1.2 | 13 / 1.5
 *     one session of one thread (two of them)  12.1 / 1.1 | 12.4 / 1.2
 *
 * Two readers of one thread give a paragraph every 6.4 ms, 7.2 with all that goes around it, and
 * never fall behind. Optimisation beyond "basic", the memory arena and embeddings in single
 * precision change nothing measurable.
 */
const sessionOptions = { intraOpNumThreads: 1, interOpNumThreads: 1 };

/** @param folder a complete model's folder, absolute */
async function openNetwork(folder: string, dtype: ModelSettings["dtype"]): Promise<Network> {
  const model = await AutoModel.from_pretrained(folder, {
    local_files_only: true,
    dtype: hubDtype(dtype),
    session_options: sessionOptions,
  });
  const run = async (ids: readonly number[]) => {
    const dims = [1, ids.length];
    const inputs = {
      input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), dims),
      attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), dims),
    };
    const outputs: Record<string, Tensor> = await model(inputs);
    const hidden = outputs.last_hidden_state ?? outputs.token_embeddings;
    if (!(hidden?.data instanceof Float32Array)) {
      throw new Error(`The model in ${folder} gives no vectors of tokens`);
    }
    const { data } = hidden;
    for (const tensor of [...Object.values(inputs), ...Object.values(outputs)]) tensor.dispose();
    return data;
  };
  // A first run tells the dimensions and has the session's memory ready for the first question.
  const dimensions = (await run([0])).length;
  return {
    dimensions,
    run,
    close: async () => {
      await model.dispose();
    },
  };
}

/** The library's own way from a text to its vector, with everything as it comes but the folder. */
async function openPipeline(folder: string): Promise<Pipeline> {
  const extract = await pipeline("feature-extraction", folder, {
    dtype: "fp32",
    local_files_only: true,
  });
  return {
    embed: async (text) => {
      const tensor = await extract(text, { pooling: "mean", normalize: true });
      const vector = Array.from(tensor.data, Number);
      tensor.dispose();
      return vector;
    },
    close: () => extract.dispose(),
  };
}

/** Fetches a model's files from the hub into the model directory, under its id. */
async function download({ model, modelDirectory, dtype }: ModelSettings): Promise<void> {
  env.allowRemoteModels = true;
  env.useFSCache = true;
  try {
    const options = { cache_dir: modelDirectory };
    await AutoTokenizer.from_pretrained(model, options);
    const loaded = await AutoModel.from_pretrained(model, {
      ...options,
      dtype: hubDtype(dtype),
      session_options: sessionOptions,
    });
    await loaded.dispose();
  } finally {
    env.allowRemoteModels = false;
    env.useFSCache = false;
  }
}

/** The hub's word for the file `model_quantized.onnx` is q8; int8 is another file there. */
function hubDtype(dtype: ModelSettings["dtype"]): "q8" | "fp32" {
  return dtype === "int8" ? "q8" : "fp32";
}
