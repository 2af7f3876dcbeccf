import type { OnnxGraph } from "./onnx-graph.ts";

/** A matrix and a bias: output = weights · input + bias. */
export interface DenseWeights {
  /** Row-major, one row of `inputs` numbers for each of the `outputs`. */
  readonly weights: Float32Array;
  /** One for each output. */
  readonly bias: Float32Array;
  readonly inputs: number;
  readonly outputs: number;
  /** About how large each input gets, where that is known beforehand; any unit, above 0. */
  readonly spread?: Float32Array;
}

/**
 * Writes one dense layer into the graph.
 * @param input name of a value shaped [batch, sequence, inputs]
 * @returns name of a value shaped [batch, sequence, outputs]
 */
type DenseLayer = (graph: OnnxGraph, name: string, input: string, dense: DenseWeights) => string;

/** How the layers of a network calculate. */
export interface DenseLayers {
  readonly plain: DenseLayer;
  /** Whose outputs go into a GELU. */
  readonly beforeGelu: DenseLayer;
  /** For inputs that come out of a GELU, so that nothing is below −0.17. */
  readonly afterGelu: DenseLayer;
}
