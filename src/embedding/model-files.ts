import type { ModelSettings } from "./model-settings.ts";

/** Paths of a model's files within its folder, as transformers.js expects them. */
export function modelFiles(dtype: ModelSettings["dtype"]) {
  return {
    config: "config.json",
    tokenizer: "tokenizer.json",
    tokenizerConfig: "tokenizer_config.json",
    network: dtype === "int8" ? "onnx/model_quantized.onnx" : "onnx/model.onnx",
  } as const;
}
