/** Which model reads the texts, and how. */
export interface ModelSettings {
  /** The hub's id, such as `Xenova/all-MiniLM-L6-v2`, or a local folder. */
  readonly model: string;
  /** Folder under which models live by their id. */
  readonly modelDirectory: string;
  /** Arithmetic: `int8` reads `onnx/model_quantized.onnx`, `fp32` reads `onnx/model.onnx`. */
  readonly dtype: "int8" | "fp32";
  /** How the model was trained to sum a text up: mean of its tokens, or its first token. */
  readonly pooling: "mean" | "cls";
  /** Put before every question, such as `query: `; most models want nothing. */
  readonly queryPrefix: string;
  /** Put before every passage, such as `passage: `; most models want nothing. */
  readonly passagePrefix: string;
  /** Most tokens in one reading, special ones included; at least 16. */
  readonly maxTokens: number;
  /** Whether a model that is not in `modelDirectory` may be fetched from the hub into it. */
  readonly allowDownload: boolean;
}
