import type { DenseLayers, DenseWeights } from "./dense-layer.ts";
import type { OnnxGraph } from "./onnx-graph.ts";

/** Single precision throughout. */
export const floatLayers: DenseLayers = {
  plain: addFloatLayer,
  beforeGelu: addFloatLayer,
  afterGelu: addFloatLayer,
};

function addFloatLayer(graph: OnnxGraph, name: string, input: string, dense: DenseWeights): string {
  const { inputs, outputs } = dense;
  const weights = new Float32Array(inputs * outputs);
  for (let output = 0; output < outputs; output++) {
    for (let from = 0; from < inputs; from++) {
      weights[from * outputs + output] = dense.weights[output * inputs + from] ?? 0;
    }
  }
  graph.constant(`${name}.weights`, [inputs, outputs], "FLOAT", weights);
  graph.constant(`${name}.bias`, [outputs], "FLOAT", dense.bias);
  graph.node(`${name}.product`, "MatMul", [input, `${name}.weights`]);
  return graph.node(name, "Add", [`${name}.product`, `${name}.bias`]);
}
